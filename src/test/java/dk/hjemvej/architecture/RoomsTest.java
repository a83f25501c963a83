package dk.hjemvej.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Who may know whom (DESIGN § 2). */
@AnalyzeClasses(packages = "dk.hjemvej", importOptions = DoNotIncludeTests.class)
class RoomsTest {

  /** The stages of the pathway, and what the stages call. */
  static final List<String> ROOMS =
      List.of(
          "outreach",
          "intake",
          "coordination",
          "assignment",
          "support",
          "handover",
          "events",
          "housing",
          "escalation",
          "outcomes",
          "team",
          "oversight");

  @ArchTest
  static final ArchRule rooms_never_know_each_other =
      CompositeArchRule.of(
          ROOMS.stream()
              .map(
                  room ->
                      (ArchRule)
                          noClasses()
                              .that()
                              .resideInAPackage(inside(room))
                              .should()
                              .dependOnClassesThat()
                              .resideInAnyPackage(others(room))
                              .because(
                                  "the diagram alone knows the order of the stages; what two stages"
                                      + " share is a variable in the diagram or a word in casefile")
                              .allowEmptyShould(true))
              .toList());

  @ArchTest
  static final ArchRule the_case_record_knows_no_one =
      noClasses()
          .that()
          .resideInAPackage(inside("casefile"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              Stream.concat(ROOMS.stream(), Stream.of("engine"))
                  .map(RoomsTest::inside)
                  .toArray(String[]::new))
          .because("every room and the engine stand on the case record; it outlives them all");

  @ArchTest
  static final ArchRule the_engine_knows_no_stage =
      noClasses()
          .that()
          .resideInAPackage(inside("engine"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOMS.stream().map(RoomsTest::inside).toArray(String[]::new))
          .because("the engine room serves any diagram; a stage can be added without opening it");

  @ArchTest
  static final ArchRule only_the_process_side_of_a_room_knows_the_engine =
      noClasses()
          .that()
          .resideInAnyPackage(ROOMS.stream().map(RoomsTest::inside).toArray(String[]::new))
          .and()
          .resideOutsideOfPackage("dk.hjemvej.*.process..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(inside("engine"))
          .because("what a room can do is told without a single word about processes")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nobody_inside_a_room_knows_its_process_side =
      noClasses()
          .that()
          .resideInAPackage("dk.hjemvej..")
          .and()
          .resideOutsideOfPackage("dk.hjemvej.*.process..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dk.hjemvej.*.process..")
          .because("the diagram calls a delegate; if code did, the order would move into the code")
          .allowEmptyShould(true);

  static String inside(String room) {
    return "dk.hjemvej." + room + "..";
  }

  private static String[] others(String room) {
    return ROOMS.stream()
        .filter(other -> !other.equals(room))
        .map(RoomsTest::inside)
        .toArray(String[]::new);
  }
}
