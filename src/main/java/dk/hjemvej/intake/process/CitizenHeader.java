package dk.hjemvej.intake.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Person;
import dk.hjemvej.casefile.Persons;
import dk.hjemvej.casefile.ProgrammeAge;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.forms.HeaderValues;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who a task is about, as its form may show it: initials and age, or the alias from the street. */
@Component
class CitizenHeader implements HeaderValues {

  private static final String NOT_KNOWN = "alder ukendt";

  private final Persons persons;
  private final Submissions submissions;
  private final CivilTime time;

  CitizenHeader(Persons persons, Submissions submissions, CivilTime time) {
    this.persons = persons;
    this.submissions = submissions;
    this.time = time;
  }

  @Override
  public Map<String, Object> of(CaseNumber caseNumber) {
    return persons.of(caseNumber).map(this::identified).orElseGet(() -> anonymous(caseNumber));
  }

  private Map<String, Object> identified(Person person) {
    int years = ProgrammeAge.years(person.birthDate(), time.today());
    return Map.of("initials", person.initials(), "age", "%d år".formatted(years));
  }

  private Map<String, Object> anonymous(CaseNumber caseNumber) {
    String initials =
        submissions.record(caseNumber).findText("alias").map(Person::initialsOf).orElse("–");
    return Map.of("initials", initials, "age", NOT_KNOWN);
  }
}
