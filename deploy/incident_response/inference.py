"""`python inference.py`: a policy plays the three tasks on the server at ENV_URL."""

from warroom.cli.inference import INCIDENT_RESPONSE, run

if __name__ == "__main__":
    run(INCIDENT_RESPONSE)
