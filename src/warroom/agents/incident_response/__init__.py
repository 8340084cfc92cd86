"""Who plays incident_response, knowing only its words."""
