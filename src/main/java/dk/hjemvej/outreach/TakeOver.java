package dk.hjemvej.outreach;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Person;
import dk.hjemvej.casefile.Persons;
import dk.hjemvej.casefile.Risks;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.casefile.SupportCases;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The team on the street takes over somebody whom the support has lost: a new case of the same
 * person, which knows what was true before and nothing that only a meeting can tell.
 */
@Component
public class TakeOver {

  private final SupportCases cases;
  private final Persons persons;
  private final Risks risks;
  private final Submissions submissions;
  private final TakenOver takenOver;

  TakeOver(
      SupportCases cases,
      Persons persons,
      Risks risks,
      Submissions submissions,
      TakenOver takenOver) {
    this.cases = cases;
    this.persons = persons;
    this.risks = risks;
    this.submissions = submissions;
    this.takenOver = takenOver;
  }

  /**
   * Opens the case. Said in the transaction that ends the former one, so that nobody falls between.
   *
   * @param worker who has said yes for the team
   */
  public CaseNumber of(CaseNumber former, String worker) {
    CaseNumber street = cases.open(worker);
    takenOver.add(street, former);
    persons.goOnIn(street, former);
    if (risks.isHigh(former)) {
      risks.raise(street);
    }
    return street;
  }

  /** What the form of a first meeting would say. */
  public Answers known(CaseNumber street) {
    CaseNumber former = takenOver.formerOf(street).orElseThrow();
    Answers record = submissions.record(former);
    Map<String, Object> known = new HashMap<>();
    known.put(
        "alias",
        record
            .findText("alias")
            .or(() -> persons.of(former).map(Person::initials))
            .orElse("Ikke oplyst"));
    record.findText("meetingPlace").ifPresent(place -> known.put("meetingPlace", place));
    record.findText("homelessnessType").ifPresent(type -> known.put("homelessnessType", type));
    record.findNumber("estimatedAge").ifPresent(age -> known.put("estimatedAge", age));
    record.findDate("birthDate").ifPresent(day -> known.put("birthDate", day.toString()));
    known.put("wantsContact", "MAYBE");
    return new Answers(known);
  }
}
