package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.DanishDate;
import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.support.ContactRhythm;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A note is mostly about today; and until when the next contact is in time. */
@Component
class ContactShown implements FormValues {

  private final ContactRhythm rhythm;
  private final CivilTime time;

  ContactShown(ContactRhythm rhythm, CivilTime time) {
    this.rhythm = rhythm;
    this.time = time;
  }

  @Override
  public Map<String, Object> of(CaseNumber youth) {
    Map<String, Object> shown = new HashMap<>(Map.of("contactOn", time.today().toString()));
    rhythm
        .of(youth)
        .ifPresent(plan -> shown.put("contactExpected", DanishDate.of(plan.nextContactDue())));
    return shown;
  }
}
