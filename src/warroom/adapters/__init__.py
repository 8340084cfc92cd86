"""Other people's interfaces; foreign frameworks are imported here and nowhere else."""
