"""Who plays command_center, knowing only its words."""
