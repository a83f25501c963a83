package dk.hjemvej.events.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.LifeEventModels;
import dk.hjemvej.engine.forms.FormOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The events that can be told, each as its diagram is called. */
@Component("lifeEvents")
class LifeEventOptions implements FormOptions {

  private final LifeEventModels models;

  LifeEventOptions(LifeEventModels models) {
    this.models = models;
  }

  @Override
  public String name() {
    return "lifeEvents";
  }

  @Override
  public List<Option> options(@Nullable CaseNumber caseNumber) {
    return models.kinds().stream().map(kind -> new Option(kind.key(), kind.name())).toList();
  }
}
