"""`python inference.py`: a policy plays the three tasks on the server at ENV_URL."""

from warroom.cli.inference import COMMAND_CENTER, run

if __name__ == "__main__":
    run(COMMAND_CENTER)
