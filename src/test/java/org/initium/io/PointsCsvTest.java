package org.initium.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.initium.engine.data.LabelledPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsCsvTest {
    private static final List<LabelledPoint> TWO =
            List.of(new LabelledPoint(1.5, -2, 0), new LabelledPoint(-0.25, 3, 1));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5,-2,0\n-0.25,3,1",
                "x1,x2,label\r\n1.5,-2,0\r\n-0.25,3,1\r\n",
                "\n x , y , class \n\n1.5 , -2, 0\n , , \n-2.5e-1,+3,1.0\n\n",
                "label,x1,x2\n0,1.5,-2\n1,-.25,3",
                "1.5;-2;0\n-0.25;3;1",
                "1,5;-2;0\n-0,25;3;1",
                "1.5\t-2\t0\n-0,25\t3\t1",
                "\"1.5\",\"-2\",\"0\"\n\"-0.25\",3,1",
            })
    void tablesOfAnyUsualFormAreRead(String table) throws FileProblem {
        assertThat(PointsCsv.parse(table, "table")).isEqualTo(TWO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            1,2,0/3,x,1          | table, line 2: x2 is 'x', which is not a number
            a,b,c/1,2,0//3,4,1.5 | table, line 4: label is '1.5'; labels are whole numbers from 0 to 9
            1,2,0/3,4,10         | table, line 2: label is '10'
            1,2,0/3,4,-1         | table, line 2: label is '-1'
            1,2,0/3,4            | table, line 2: 2 values instead of 3
            1,2,0/3,4,1,5        | table, line 2: 4 values instead of 3
            1,2,0/3              | table, line 2: 1 value instead of 3
            1,2,0/NaN,4,1        | table, line 2: x1 is 'NaN'
            1,2,0/1e7,4,1        | table, line 2: x1 is '1e7', which is outside -1000000 to 1000000
            1,2,0/3,-1e7,1       | table, line 2: x2 is '-1e7', which is outside -1000000 to 1000000
            1,2,0/0x1,4,1        | table, line 2: x1 is '0x1'
            1,b,0/1,2,0          | table, line 1: x2 is 'b'
            1,2,0                | table: too few points: 1.
            x1,x2,label          | table: too few points: 0.
            1,2,0/3,4,2          | table: there is a label 2 but no label 1
            1,2,0/"3,4,1         | table: the quotation marks do not match
            """)
    void aBadTableIsRefusedWithLineAndReason(String table, String message) {
        for (String end : List.of("\n", "\r\n", "\r")) {
            assertThatExceptionOfType(FileProblem.class)
                    .isThrownBy(() -> PointsCsv.parse(table.replace("/", end), "table"))
                    .withMessageStartingWith(message);
        }
    }

    @Test
    void tooManyPointsAreRefusedAtTheFirstOneTooMany() {
        assertThatExceptionOfType(FileProblem.class)
                .isThrownBy(() -> PointsCsv.parse("1,2,0\r\n".repeat(PointsCsv.MAX_POINTS + 1), "table"))
                .withMessage("table, line 10001: more than 10,000 points; leave some out");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheTable(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("points.csv"), "\uFEFF1.5,-2,0\n-0.25,3,1");
        assertThat(PointsCsv.read(file)).isEqualTo(TWO);
    }

    @Test
    void aLongOrBinaryCellIsQuotedShort() {
        assertThatExceptionOfType(FileProblem.class)
                .isThrownBy(() -> PointsCsv.parse("1,2,0\nx\u0007" + "x".repeat(5000) + ",2,1", "table"))
                .satisfies(problem ->
                        assertThat(problem.getMessage()).hasSizeLessThan(150).contains("'x?xx"));
        assertThatExceptionOfType(FileProblem.class)
                .isThrownBy(() -> PointsCsv.parse("1,2,0\n".getBytes(StandardCharsets.UTF_16), "table"));
    }
}
