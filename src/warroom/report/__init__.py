"""From episodes to tables and pages that explain them."""
