"""Who plays. An agent knows an environment's words and what it has been shown, and nothing else."""
