"""Pipes lines through commands under Apache Spark, on two executors of one core each, which are
processes of their own as on a cluster. Run by run.py with a Python that has pyspark.
Usage: job.py CASES

CASES is a list in JSON of [INPUT, COMMAND, OUTPUT]. Prints whether each was done, as a list too."""

import json
import sys

from py4j.protocol import Py4JJavaError
from pyspark import SparkConf, SparkContext

PARTS = 6
SETTINGS = {
    'spark.ui.enabled': 'false',
    'spark.task.maxFailures': '1',  # what fails here fails again
    # Waits for both executors, or the first would do all.
    'spark.scheduler.minRegisteredResourcesRatio': '1.0',
    'spark.scheduler.maxRegisteredResourcesWaitingTime': '120s',
}


def is_done(spark, lines, command, graphs):
    try:
        spark.textFile(lines, PARTS).pipe(command, checkCode=True).saveAsTextFile(graphs)
    except Py4JJavaError:
        return False
    return True


def main():
    settings = SparkConf().setMaster('local-cluster[2,1,1024]').setAppName('standpunt')
    spark = SparkContext(conf=settings.setAll(SETTINGS.items()))
    done = [is_done(spark, *case) for case in json.loads(sys.argv[1])]
    print(json.dumps({'spark': spark.version, 'done': done}))
    spark.stop()


main()
