package org.initium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong on a command line is named before anything is trained, with what would be right. */
class WrongUsageTest {
    @Test
    void aBadTableIsRefusedWithItsLine(@TempDir Path folder) throws Exception {
        Path points = Files.writeString(folder.resolve("points.csv"), "1,2,0\n1,two,1\n");
        Console.run("train", "--csv", points.toString()).refused(2, "points.csv, line 2: x2 is 'two'", "--help");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            train --dataset cricle                 | unknown dataset 'cricle'; try one of: circle,
            train --dataset cricle                 | , mnist
            train --dataset circle:1               | 'circle' takes no number
            train --init he                        | unknown initializer 'he'; try one of: zero, too-small
            train --init constant:x                | 'x' in 'constant:x' is not a number
            train --bias five                      | unknown bias rule 'five'
            train --activation rely                | unknown activation 'rely'; try one of: identity, relu
            train --loss square                    | unknown loss 'square'
            train --optimizer sgd                  | unknown optimizer 'sgd'; try one of: gradient-descent
            train --schedule cosine                | unknown schedule 'cosine'
            train --lab foo                        | unknown lab 'foo'; try one of: playground
            train --layers 2,x,1                   | '2,x,1' is not a list of whole numbers; write one like 2,6,3,1
            train --layers 2,0,1                   | a layer has 1 to 10000 units, not 0
            train --layers 2,4x0,1                 | '4x0' must repeat a layer 1 to 101 times
            train --layers 2,3x2147483647,1        | '3x2147483647' must repeat a layer 1 to 101 times
            train --layers 2,10000x50,1            | a network has at most 30,000,000 weights and biases, not 4,900,530,001; take fewer or smaller layers
            train --layers 3,4,1                   | --layers 3,4,1 does not fit the data, whose first layer is 2 and last layer 1; try --layers 2,4,1
            train --dataset blobs --layers 2,4,1   | try --layers 2,4,3
            train --loss softmax-cross-entropy     | --loss softmax-cross-entropy does not suit the data; use binary-cross-entropy
            train --lr 0                           | learning rate must be above 0
            train --lr fast                        | 'fast' is not a number; write one like 0.1
            train --lr 0x1p3                       | '0x1p3' is not a number; write one like 0.1
            train --lr 1f                          | '1f' is not a number; write one like 0.1
            train --lr NaN                         | 'NaN' is not a number; write one like 0.1
            train --init constant:                 | '' in 'constant:' is not a number; write one like 0.1
            train --init orthogonal:0x10           | '0x10' in 'orthogonal:0x10' is not a number; write one like 0.1
            train --samples six                    | 'six' is not a whole number
            train --samples 3                      | samples must be 4 to 10000, not 3
            train --noise -1                       | noise must be 0 to 10, not -1
            train --test-share 0.95                | test share must be 0 to 0.9, not 0.95
            train --batch 0                        | '0' is not 'full' or a whole number of 1 or more
            train --epochs 5 --steps 5             | --epochs and --steps both say how long to train
            train --epochs -1                      | --epochs must be 0 to 1000000000, not -1
            train --steps 99999999999              | --steps must be 0 to 1000000000, not 99999999999
            train --batch 1 --epochs 1000000000    | --epochs 1000000000 are 100000000000 updates of this run, and at most 1000000000 are trained
            train --seed 1.5                       | '1.5' is not a whole number
            train --seeds 0                        | --seeds must be 1 to 1000, not 0
            train --seeds 2 --out /tmp/x.csv       | --out writes the curve of one run
            train --dataset moon --csv x.csv       | --dataset, --csv each name the data
            train --csv absent.csv                 | absent.csv: there is no such file
            train --csv absent.csv --samples 9     | --samples and --noise shape a generated dataset
            train --dataset mnist --csv x.csv      | --dataset, --csv each name the data
            train --dataset mnist --samples 9      | --samples does not apply to images; use --train-size
            train --train-size 9                   | --train-size applies to images only
            train --validation-size 9              | --validation-size applies to images only
            train --protocol self                  | --protocol applies to images only
            train --idx-images a                   | --idx-images needs --idx-labels, too
            train --idx-labels a                   | --idx-labels needs --idx-images, too
            train --idx-images no --idx-labels no  | no: there is no such file
            train --image-csv no                   | no: there is no such file
            train --lab digits --protocol half     | unknown protocol 'half'; try one of: validation, test, self
            train --lab digits --validation-size 5 | add --protocol test or --protocol validation
            train --lab nielsen --train-size 0     | train size must be 1 to 60000, not 0
            train --lab nielsen --train-size 70000 | train size must be 1 to 60000, not 70000
            train --spec absent.json               | absent.json: there is no such file
            train --out absent/run.csv             | the folder of 'absent/run.csv' does not exist
            train --save .                         | '.' is a folder; name a file
            train --save /                         | '/' is a folder; name a file
            train --out x --save ./x               | --out and --save both name 'x'; name two files
            train --lab chain --spec absent.json   | --lab and --spec both say what to start from; give one of them, or add --arms
            train @pom.xml                         | Unmatched argument at index 1: '@pom.xml'
            train --arms --init zero               | --arms brings the first weights along; leave out --init
            train --arms --out x.csv               | --out writes one run; leave out --arms
            train --arms --compare sequence        | --arms and --compare ask for different runs; choose one
            train --compare sequence               | the story of 'playground' compares no runs of its own; use --arms
            train --lab stacks --compare lecture   | unknown comparison 'lecture'; try one of: sequence
            train --lab stacks --compare sequence --activation tanh | --compare brings the activations along; leave out --activation
            train --sede 3                         | Unknown option
            train --sede 3                         | Possible solutions: --seed
            trian                                  | There is no command 'trian'; name one: labs, datasets
            """)
    void wrongUsageIsRefusedWithTheWayOut(String line, String message) {
        Console.line(line).refused(2, message, "--help");
    }

    @Test
    void aNameThatNoFileCanHaveIsRefusedBeforeTheRun() throws Exception {
        String name = "n".repeat(10_000);
        for (String option : new String[] {"--out", "--save"}) {
            // Endless, if it were begun.
            Console.run("train", "--epochs", "1000000000", option, name + ".csv")
                    .refused(2, "choose a shorter one");
        }
    }

    @Test
    void aWordOfSeveralLinesIsQuotedOnOne() {
        Console console = Console.run("train", "--lr", "0.1\n\u001b[31m");
        console.refused(2, "'0.1??[31m' is not a number");
        assertThat(console.err().lines()).hasSize(2);
    }
}
