"""Where checkpoints are kept beside the desk."""
