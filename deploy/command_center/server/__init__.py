"""What OpenEnv starts."""
