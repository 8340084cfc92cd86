"""Who plays postmortem_writer, knowing only its words."""
