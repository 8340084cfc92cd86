"""What the company is and does: services, load, faults, remedies, and the signals they give off.

One causal state, advanced minute by minute; everything anybody can see is read out of it.
This room knows no task, no score and no wall clock, and draws no random number: chance has an
address (`noise`), so the same question has the same answer in every process.
"""
