"""The files between us and the bench: what is written, and what a record says."""

import pytest

from hwsim.rtl_flow.transcript import Job, read_records, write_jobs

JOB = Job("a", payloads=[0x1F, 2], gaps=[0, 3], stalls=[4], limit=99, seed=5, fault=7)


def test_jobs_are_written_round_by_round(tmp_path):
    write_jobs(tmp_path, [[JOB], []], {"a": 8, "b": 70})
    assert (tmp_path / "rounds").read_text().split() == ["2", "7", "0"]
    rows = [line.split() for line in (tmp_path / "a.in").read_text().splitlines()]
    assert rows[0] == ["round", "2", "99"]
    assert [row[:2] for row in rows[1:4]] == [["0", "1f"], ["3", "2"], ["0", "0"]]
    assert rows[4] == ["round", "0", "0"] and len(rows) == 6
    assert all(0 <= int(row[2], 16) < 2**8 for row in rows[1:4])
    _, results, seed = (tmp_path / "a.out").read_text().splitlines()[0].split()
    assert (results, int(seed, 16) % 2) == ("1", 1)
    assert (tmp_path / "a.out").read_text().splitlines()[1:3] == ["4", "0"]
    assert len((tmp_path / "b.in").read_text().splitlines()) == 4


def test_noise_depends_on_the_seed(tmp_path):
    def noise(seed):
        write_jobs(tmp_path, [[Job("a", [1], [0], [0], 9, seed)]], {"a": 64})
        return (tmp_path / "a.in").read_text()

    assert noise(1) == noise(1) != noise(2)


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("withdrawn 3", "withdrawn or changed while it waited, in cycle 3"),
        ("surplus 4", "one result too many in cycle 4"),
        ("stuck 5", "not done by cycle 5"),
        ("follows 6", "follows an input within cycle 6"),
        ("t 7 0x3", "unknown bits in cycle 7"),
        ("t 8 zz", "unknown bits in cycle 8"),
    ],
)
def test_records_are_read_back(tmp_path, line, fault):
    (tmp_path / "a.record").write_text(f"round\np 0\nround\np 1\nt 2 ff\n{line}\np 9\n")
    ((), (record,)) = read_records(tmp_path, [[], [JOB]])
    assert (record.put, record.take, record.results) == ([1, 9], [2], [255])
    assert len(record.faults) == 1 and fault in record.faults[0]
