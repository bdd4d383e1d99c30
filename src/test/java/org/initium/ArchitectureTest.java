package org.initium;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.Timer;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;
import org.initium.figure.Panel;

/** The walls of the house. A room that is still empty passes; its wall stands all the same. */
@AnalyzeClasses(packages = "org.initium", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String ENGINE = "org.initium.engine..";
    private static final String IO = "org.initium.io..";
    private static final String SESSION = "org.initium.session..";
    private static final String LAB = "org.initium.lab..";
    private static final String FIGURE = "org.initium.figure..";
    private static final String TEXT = "org.initium.text..";
    private static final String CLI = "org.initium.cli..";
    private static final String UI = "org.initium.ui..";

    @ArchTest
    static final ArchRule engineUsesOnlyJavaAndCommonsMath = classes()
            .that()
            .resideInAPackage(ENGINE)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(ENGINE, "java..", "org.apache.commons.math3..", "jdk.incubator.vector.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule engineTouchesNoFilesNoNetworkNoClock = noClasses()
            .that()
            .resideInAPackage(ENGINE)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.time..")
                    // System.err is where the engine says, once, that the vector module is missing.
                    .and(not(equivalentTo(PrintStream.class))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule vectorsStayInTwoRooms = noClasses()
            .that()
            .resideOutsideOfPackages("org.initium.engine.math..", "org.initium.engine.random..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jdk.incubator.vector..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ioUsesOnlyEngineAndText = room(IO, ENGINE, TEXT);

    @ArchTest
    static final ArchRule sessionUsesOnlyEngineAndText = room(SESSION, ENGINE, TEXT);

    @ArchTest
    static final ArchRule figureUsesOnlyEngineAndText = room(FIGURE, ENGINE, TEXT);

    @ArchTest
    static final ArchRule textUsesNobody = room(TEXT);

    @ArchTest
    static final ArchRule labUsesOnlyEngineAndTextAndNamesPanels = noClasses()
            .that()
            .resideInAPackage(LAB)
            .should()
            .dependOnClassesThat(
                    ours().and(not(resideInAnyPackage(LAB, ENGINE, TEXT))).and(not(equivalentTo(Panel.class))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule cliNeverSeesUi = noClasses()
            .that()
            .resideInAPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(UI);

    @ArchTest
    static final ArchRule uiNeverSeesCli = noClasses()
            .that()
            .resideInAPackage(UI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLI);

    @ArchTest
    static final ArchRule nobodyLeansOnMain =
            noClasses().should().dependOnClassesThat(equivalentTo(Main.class)).allowEmptyShould(true);

    @ArchTest
    static final ArchRule paintingStaysInFigureAndUi = noClasses()
            .that()
            .resideOutsideOfPackages(FIGURE, UI)
            .should()
            .dependOnClassesThat(paint())
            .allowEmptyShould(true);

    /** Charts are drawn in one chamber; the others paint with a pen of our own. */
    @ArchTest
    static final ArchRule chartsStayInOneChamber = noClasses()
            .that()
            .resideOutsideOfPackage("org.initium.figure.chart..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jfree.chart..", "org.jfree.data..");

    /** The list of panels opens every chamber, so no chamber may know it. */
    @ArchTest
    static final ArchRule noFigureKnowsTheListOfPanels = noClasses()
            .that()
            .resideInAPackage("org.initium.figure.*..")
            .should()
            .dependOnClassesThat(equivalentTo(Panel.class));

    /** The window has one adaptor between JavaFX and the painters. */
    @ArchTest
    static void oneClassOfUiKnowsThePainters(JavaClasses ours) {
        Set<String> adaptors = ours.that(resideInAPackage(UI)).stream()
                .filter(one -> one.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> paint().test(dependency.getTargetClass())))
                .map(one -> one.getName().replaceFirst("\\$.*", ""))
                .collect(Collectors.toSet());
        assertThat(adaptors).hasSizeLessThanOrEqualTo(1);
    }

    @ArchTest
    static final ArchRule javafxStaysInUi = noClasses()
            .that()
            .resideOutsideOfPackage(UI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..")
            .allowEmptyShould(true);

    /** The pump takes snapshots when a frame is due; nothing pushes them onto the window's thread. */
    @ArchTest
    static final ArchRule noDataGoesThroughRunLater = noClasses()
            .that()
            .resideOutsideOfPackage("org.initium.ui.shell..")
            .should()
            .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlySessionCreatesThreads = noClasses()
            .that()
            .resideOutsideOfPackage(SESSION)
            .should()
            .callCodeUnitWhere(describe("creates a thread", ArchitectureTest::createsThread))
            .orShould()
            .beAssignableTo(Thread.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule engineDrawsOnlyFromSeeds = noClasses()
            .that()
            .resideInAPackage(ENGINE)
            .should()
            .callCodeUnitWhere(describe("draws without a seed", ArchitectureTest::drawsUnseeded))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule engineReadsNoClock = noClasses()
            .that()
            .resideInAPackage(ENGINE)
            .should()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyCliPrints = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .accessField(System.class, "out")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule roomsAreFreeOfCycles =
            slices().matching("org.initium.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule engineIsFreeOfCycles =
            slices().matching("org.initium.engine.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule studiesAreFreeOfCycles =
            slices().matching("org.initium.engine.study.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule figureIsFreeOfCycles =
            slices().matching("org.initium.figure.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule workbenchIsFreeOfCycles =
            slices().matching("org.initium.ui.workbench.(*)..").should().beFreeOfCycles();

    /** The screen puts its chambers together, so none of them may know it. */
    @ArchTest
    static final ArchRule noChamberKnowsTheScreen = noClasses()
            .that()
            .resideInAPackage("org.initium.ui.workbench.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.initium.ui.workbench");

    @ArchTest
    static final ArchRule windowIsFreeOfCycles =
            slices().matching("org.initium.ui.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    /** A room that uses none of our rooms but the ones named. */
    private static ArchRule room(String room, String... mayUse) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(ours().and(not(resideInAPackage(room))).and(not(resideInAnyPackage(mayUse))))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> ours() {
        return resideInAPackage("org.initium..");
    }

    private static DescribedPredicate<JavaClass> paint() {
        return resideInAnyPackage("org.jfree..", "java.awt..", "javax.swing..");
    }

    private static boolean createsThread(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        if (call instanceof JavaConstructorCall) {
            return owner.isAssignableTo(Thread.class)
                    || owner.isAssignableTo(Executor.class)
                    || owner.isAssignableTo(Timer.class)
                    || owner.isAssignableTo("javafx.concurrent.Service");
        }
        return owner.isEquivalentTo(Executors.class)
                || (owner.isAssignableTo("java.util.concurrent.CompletableFuture")
                        && call.getName().endsWith("Async"))
                || (owner.isAssignableTo(BaseStream.class) && call.getName().equals("parallel"))
                || List.of("parallelStream", "commonPool").contains(call.getName())
                || (call.getName().startsWith("parallel") && owner.isEquivalentTo(Arrays.class));
    }

    private static boolean drawsUnseeded(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getName();
        boolean generator = owner.isAssignableTo(RandomGenerator.class)
                || owner.isAssignableTo("org.apache.commons.math3.random.RandomGenerator");
        boolean unseeded = call.getTarget().getRawParameterTypes().isEmpty();
        boolean created =
                call instanceof JavaConstructorCall && !call.getOriginOwner().isAssignableTo(owner.getName());
        return (generator && created && unseeded)
                || (generator && List.of("current", "getDefault", "of").contains(name))
                || (owner.isAssignableTo("org.apache.commons.math3.distribution.RealDistribution")
                        && name.equals("sample"))
                || owner.isEquivalentTo(SecureRandom.class)
                || owner.isEquivalentTo(UUID.class)
                || (owner.isEquivalentTo(Math.class) && name.equals("random"))
                || (owner.isEquivalentTo(Collections.class) && name.equals("shuffle") && unseededShuffle(call));
    }

    private static boolean unseededShuffle(JavaCall<?> call) {
        return call.getTarget().getRawParameterTypes().size() == 1;
    }
}
