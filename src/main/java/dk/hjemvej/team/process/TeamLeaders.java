package dk.hjemvej.team.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.DisplayNames;
import dk.hjemvej.engine.forms.FormOptions;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Everybody who may lead a meeting of the team. */
@Component
class TeamLeaders implements FormOptions {

  private static final String GROUP = "team-leaders";

  private final IdentityService identity;

  TeamLeaders(@Lazy IdentityService identity) {
    this.identity = identity;
  }

  @Override
  public String name() {
    return "teamLeaders";
  }

  @Override
  public List<Option> options(@Nullable CaseNumber caseNumber) {
    return identity.createUserQuery().memberOfGroup(GROUP).unlimitedList().stream()
        .map(user -> new Option(user.getId(), DisplayNames.of(user)))
        .sorted(Comparator.comparing(Option::label))
        .toList();
  }
}
