"""`standpunt extract --json-lines` under the pipe() of a real Apache Spark, on a local cluster of two
workers, gives the bytes that one process gives.

The Python that has pyspark is named by STANDPUNT_SPARK_PYTHON, or is the one that runs this; without it,
or without Java, the test says 'skipped'. Usage: spark.py STANDPUNT"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PYTHON = os.environ.get('STANDPUNT_SPARK_PYTHON', sys.executable)
# Partitions come back in their order, and so do the lines of each.
JOB = '''
import sys
from pyspark import SparkConf, SparkContext
lines, command, out = sys.argv[1:]
conf = SparkConf().setMaster('local-cluster[2,1,1024]').setAppName('standpunt').set('spark.ui.enabled', 'false')
context = SparkContext(conf=conf)
context.setLogLevel('ERROR')
found = context.textFile(lines, 4).pipe(command, checkCode=True).collect()
with open(out, 'w', encoding='utf-8', newline='') as file:
    file.writelines(line + chr(10) for line in found)
context.stop()
'''


def main():
    has_spark = subprocess.run([PYTHON, '-c', 'import pyspark'], capture_output=True).returncode == 0
    if not has_spark or not shutil.which('java'):
        print('skipped: Apache Spark (no pyspark, or no Java)')
        return 77
    tool = pathlib.Path(sys.argv[1]).resolve()
    options = ['extract', '-q', '-f', 'nquads', '--rules', str(ROOT / 'rules' / 'nl'), '--vocab', str(ROOT / 'vocab'),
               '--date', '2030-03-29', '--json-lines', '-']
    letters = sorted((ROOT / 'tests' / 'letters').glob('*.txt'))
    lines = ''.join(json.dumps({'text': letter.read_text(encoding='utf-8')}) + '\n' for letter in letters)
    lines += ''.join(json.dumps({'text': f'Nederland steunt het Voorbeeldplan {i}.', 'id': f'kst-{i}'}) + '\n'
                     for i in range(200))
    whole = subprocess.run([tool, *options], input=lines.encode(), capture_output=True, check=True).stdout
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / 'letters.jsonl').write_text(lines)
        (folder / 'job.py').write_text(JOB)
        done = subprocess.run([PYTHON, folder / 'job.py', folder / 'letters.jsonl', ' '.join([str(tool), *options]),
                               folder / 'out.nq'], capture_output=True, text=True, timeout=300, cwd=folder,
                              env={**os.environ, 'PYSPARK_PYTHON': PYTHON, 'SPARK_LOCAL_IP': '127.0.0.1'})
        if done.returncode != 0:
            print(f'failed: the job\n{done.stderr[-3000:]}')
            return 1
        same = (folder / 'out.nq').read_bytes() == whole
    print('passed: the same bytes' if same else 'failed: other bytes')
    return 0 if same else 1


if __name__ == '__main__':
    sys.exit(main())
