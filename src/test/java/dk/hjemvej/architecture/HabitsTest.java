package dk.hjemvej.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Habits that hold everywhere in the house (STYLE § 2). */
@AnalyzeClasses(packages = "dk.hjemvej", importOptions = DoNotIncludeTests.class)
class HabitsTest {

  @ArchTest
  static final ArchRule time_comes_from_the_clock =
      noClasses()
          .that()
          .resideOutsideOfPackage("dk.hjemvej.engine..")
          .should()
          .callMethodWhere(
              describe(
                  "the time is asked for without a clock",
                  call ->
                      call.getTargetOwner().getPackageName().equals("java.time")
                              && call.getName().equals("now")
                              && call.getTarget().getRawParameterTypes().stream()
                                  .noneMatch(type -> type.isAssignableTo(Clock.class))
                          || call.getTargetOwner().isEquivalentTo(System.class)
                              && call.getName().equals("currentTimeMillis")
                          || call.getTargetOwner().isEquivalentTo(Clock.class)
                              && call.getName().startsWith("system")))
          .because("timers, records and rules agree on what time it is, and tests let days pass");

  @ArchTest
  static final ArchRule dates_are_civil_dates_or_instants =
      noClasses()
          .that()
          .resideOutsideOfPackages("dk.hjemvej.engine..", "dk.hjemvej.*.process..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Date.class)
          .because("java.util.Date is both and neither; only the engine's own interface wants it");

  @ArchTest
  static final ArchRule collaborators_come_through_the_constructor =
      noFields()
          .should()
          .beAnnotatedWith(Autowired.class)
          .orShould()
          .beAnnotatedWith(Value.class)
          .orShould()
          .beAnnotatedWith("jakarta.inject.Inject")
          .orShould()
          .beAnnotatedWith("jakarta.annotation.Resource")
          .because("a class that is built whole can be tested without Spring");

  @ArchTest
  static final ArchRule classes_are_named_in_the_words_of_the_field =
      noClasses()
          .should()
          .haveNameMatching(".*(Helper|Util|Utils|Impl|Dto)")
          .because("such a name says that nobody knew what the class is for");

  @ArchTest
  static void null_never_travels(JavaClasses house) {
    List<String> unmarked =
        house.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(room -> !isNullMarked(room))
            .map(JavaPackage::getName)
            .toList();
    assertThat(unmarked)
        .as("packages without @NullMarked in their package-info: there null is not checked")
        .isEmpty();
  }

  private static boolean isNullMarked(JavaPackage room) {
    return room.tryGetAnnotationOfType(NullMarked.class).isPresent();
  }
}
