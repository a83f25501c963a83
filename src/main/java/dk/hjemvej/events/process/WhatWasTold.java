package dk.hjemvej.events.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.DanishDate;
import dk.hjemvej.casefile.Submission;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.LifeEventModels;
import dk.hjemvej.engine.forms.FormValues;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * What was written when an event was told, for the colleague who goes on with it: under {@code
 * crisisTold}, {@code wantsToStopTold} and so on, the key of the diagram in one word. Of a kind
 * that was told more than once the newest; nothing when nothing was written then.
 */
@Component
class WhatWasTold implements FormValues {

  private final Submissions submissions;

  WhatWasTold(Submissions submissions) {
    this.submissions = submissions;
  }

  @Override
  public Map<String, Object> of(CaseNumber caseNumber) {
    Map<String, Object> told = new HashMap<>();
    submissions.of(caseNumber).stream()
        .filter(submission -> submission.elementId().equals(RecordLifeEvent.TOLD))
        .forEach(submission -> told.put(key(submission), words(submission)));
    told.values().removeIf(""::equals);
    return told;
  }

  private static String words(Submission told) {
    String on = DanishDate.of(told.submittedAt().atZone(CivilTime.ZONE).toLocalDate());
    return told.answers()
        .findText("lifeEventNote")
        .map(note -> "Meldt %s: %s".formatted(on, note))
        .orElse("");
  }

  private static String key(Submission told) {
    StringBuilder key = new StringBuilder();
    for (String word : told.answers().text(LifeEventModels.KIND.name()).split("-")) {
      key.append(key.isEmpty() ? word : StringUtils.capitalize(word));
    }
    return key.append("Told").toString();
  }
}
