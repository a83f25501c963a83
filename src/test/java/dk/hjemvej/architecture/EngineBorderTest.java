package dk.hjemvej.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.query.Query;

/** How little of the house knows that there is an engine. */
@AnalyzeClasses(packages = "dk.hjemvej", importOptions = DoNotIncludeTests.class)
class EngineBorderTest {

  private static final String ENGINE = "dk.hjemvej.engine..";
  private static final String PROCESS = "dk.hjemvej.*.process..";

  @ArchTest
  static final ArchRule camunda_stays_in_the_engine_room_and_in_process =
      noClasses()
          .that()
          .resideOutsideOfPackages(ENGINE, PROCESS)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda..")
          .because("rules and the case record must outlive the engine");

  @ArchTest
  static final ArchRule delegates_know_only_the_delegate_side_of_camunda =
      noClasses()
          .that()
          .implement(JavaDelegate.class)
          .should()
          .dependOnClassesThat(
              describe(
                  "are Camunda's, but not of its delegate API",
                  (JavaClass type) ->
                      type.getPackageName().startsWith("org.camunda")
                          && !type.getPackageName().equals("org.camunda.bpm.engine.delegate")))
          .because("a delegate reads, asks and tells; it does not steer the engine")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule a_delegate_is_one_sentence =
      classes()
          .that()
          .implement(JavaDelegate.class)
          .should()
          .resideInAPackage(PROCESS)
          .andShould()
          .notBePublic()
          .andShould(
              have(
                  describe(
                      "at most one public method",
                      type ->
                          type.getMethods().stream()
                                  .filter(method -> method.getModifiers().contains(PUBLIC))
                                  .count()
                              <= 1)))
          .because("only its diagram calls it, and one step does one thing")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule a_variable_is_spelled_once =
      noClasses()
          .that()
          .resideOutsideOfPackage(ENGINE)
          .should()
          .callMethodWhere(
              describe(
                  "a variable is read or written by its bare name",
                  call ->
                      call.getTargetOwner().isAssignableTo(VariableScope.class)
                          && call.getName().matches("(get|set|has|remove)Variable.*")))
          .because(
              "a ProcessVariable has one spelling and one type, and says so when it is missing");

  @ArchTest
  static final ArchRule the_house_reads_whole_lists =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "a query of the engine is read with list()",
                  call ->
                      call.getTargetOwner().isAssignableTo(Query.class)
                          && call.getName().equals("list")))
          .because(
              "list() is refused as soon as a person is signed in, since results are limited for"
                  + " people; what the house itself asks for is read with unlimitedList()");

  @ArchTest
  static final ArchRule one_class_sets_and_reads_the_engines_clock =
      noClasses()
          .that(describe("are not the clock", type -> !nameMatching(".*\\.EngineClock").test(type)))
          .should()
          .dependOnClassesThat()
          .areAssignableTo(ClockUtil.class)
          .because("there is one clock; two ways to move it would move it twice");
}
