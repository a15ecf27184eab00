# Goal 1 with pandas, the way an analyst would write it: read the file, then one pass per quarter.
# python3 goal-one.py register.csv 2017Q1 2017Q2 ... -> one line of JSON: seconds and counts per quarter, municipality and sex.
import json
import sys
import time
from datetime import date, timedelta

import numpy as np
import pandas as pd

path, *wanted = sys.argv[1:]
started = time.perf_counter()
register = pd.read_csv(path)
read_in = time.perf_counter() - started
register = register[register["herkomst"] == 3]

# The weeks of a quarter are those whose Thursday lies in it.
weeks = [name for name in register.columns if name.startswith("y_")]
monday = [date.fromisocalendar(int(name[2:4]) + (1900 if name[2:4] >= "90" else 2000), int(name[4:6]), 1) for name in weeks]
thursday = [day + timedelta(days=3) for day in monday]
quarters = [f"{day.year}Q{(day.month + 2) // 3}" for day in thursday]

RECEIPT, FREE = [700, *range(703, 710)], [0, 100, 521, 522]
NEVER = len(weeks)
first_receipt = np.full(len(register), NEVER)
dead = np.full(len(register), NEVER)
for at in reversed(range(len(weeks))):
    codes = register[weeks[at]]
    first_receipt[codes.isin(RECEIPT)] = at
    dead[codes == 999] = at

born = pd.to_datetime(register["foed_dag"])
rows = []
for quarter in wanted:
    own = [at for at, name in enumerate(quarters) if name == quarter]
    last = own[-1]
    sunday = pd.Timestamp(monday[last] + timedelta(days=6))
    cut = pd.Timestamp(monday[last]) - pd.DateOffset(months=36)
    earliest = sum(pd.Timestamp(day) < cut for day in monday)
    home = register[f"nykom{quarter[:4]}"]
    inside = (
        (dead > last) & (register[weeks[last]] != 997) & home.notna()
        & (born > sunday - pd.DateOffset(years=65)) & (born <= sunday - pd.DateOffset(years=18))
        & (first_receipt <= last) & (first_receipt >= earliest)
    )
    people = register.loc[inside, [weeks[at] for at in own]]
    since = np.array(own)[None, :] >= first_receipt[inside][:, None]
    self_supporting = ((people.isna() | people.isin(FREE)).to_numpy() & since).sum(axis=1)
    education = ((people == 651).to_numpy() & since).sum(axis=1)
    works = (self_supporting >= 5) & ((education < 5) | (self_supporting >= education))
    studies = (education >= 5) & ~works
    counted = pd.DataFrame({"municipality": home[inside].astype(int), "sex": register.loc[inside, "kon"], "works": works, "studies": studies})
    groups = counted.groupby(["municipality", "sex"]).agg(population=("works", "size"), works=("works", "sum"), studies=("studies", "sum"))
    rows += [[quarter, *map(int, (*key, *values))] for key, values in zip(groups.index, groups.to_numpy())]
print(json.dumps({"read": read_in, "total": time.perf_counter() - started, "rows": rows}))
