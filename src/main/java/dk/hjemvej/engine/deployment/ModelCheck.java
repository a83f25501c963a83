package dk.hjemvej.engine.deployment;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Says what is wrong with a set of models before the engine takes it. The engine itself accepts a
 * missing form, an unknown delegate or a script, and the case then stops in front of a caseworker
 * (SAFETY S6, F34; PATHWAY § 16, invariant 12). Pure: the same files and surroundings give the same
 * findings, and nothing is deployed.
 */
public final class ModelCheck {

  /** One thing every set of models must keep. */
  @FunctionalInterface
  private interface Rule {
    void check(ModelSet models, Findings findings);
  }

  private static final List<Rule> RULES =
      List.of(
          ProcessRules::executable,
          ProcessRules::historyTimeToLive,
          ProcessRules::namedLikeTheirFile,
          ProcessRules::namedAndDocumented,
          ProcessRules::caseRole,
          ProcessRules::sealedAnswersWithoutCase,
          ProcessRules::starterGroups,
          NamingRules::ids,
          NamingRules::labels,
          DrawingRules::drawn,
          UserTaskRules::documented,
          UserTaskRules::form,
          UserTaskRules::candidateGroups,
          UserTaskRules::deadline,
          UserTaskRules::responsible,
          UserTaskRules::mail,
          UserTaskRules::mailTo,
          StartEventRules::form,
          EndEventRules::outcome,
          EndEventRules::everyWayEnds,
          EndingRules::everyWayIsSafe,
          ServiceTaskRules::delegate,
          CallRules::calledProcess,
          CallRules::businessKey,
          CallRules::byName,
          CallRules::decision,
          LifeEventRules::calledSo,
          LifeEventRules::mayBeCalledSo,
          LifeEventRules::named,
          GatewayRules::conditions,
          GatewayRules::expressions,
          GatewayRules::everyAnswerHasOneWay,
          EventRules::timers,
          EventRules::messages,
          VariableRules::provided,
          VariableRules::oneFormPerRouteKey,
          FormRules::fileAndPlatform,
          FormRules::components,
          FormRules::keys,
          FormRules::choices,
          FormRules::routes,
          FormRules::properties,
          FormRules::feel,
          FormRules::emptyTexts,
          FormRules::used,
          DecisionRules::historyTimeToLive,
          DecisionRules::namedLikeTheirFile,
          DecisionRules::feel,
          DecisionRules::closingDays);

  private final Surroundings surroundings;

  public ModelCheck(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * @param resources all files that are deployed together, by name
   * @return what is wrong, in the order of the files within each rule; empty when the set may be
   *     deployed
   */
  public List<Finding> check(Map<String, byte[]> resources) {
    Findings findings = new Findings();
    ModelSet models = read(resources, findings);
    if (!findings.isEmpty()) {
      return findings.all(); // What refers to an unreadable file would only be said twice.
    }
    // The list of what is allowed comes first: a rule about details of something forbidden is
    // noise.
    Vocabulary.check(models, findings);
    KeyRules.unique(models, findings);
    RULES.forEach(rule -> rule.check(models, findings));
    return findings.all();
  }

  /** All models, as the rules look at them; what cannot be read is a finding. */
  ModelSet read(Map<String, byte[]> resources, Findings findings) {
    List<ProcessFile> processes = new ArrayList<>();
    List<DecisionFile> decisions = new ArrayList<>();
    List<FormFile> forms = new ArrayList<>();
    new TreeMap<>(resources)
        .forEach(
            (name, content) -> {
              try {
                if (name.endsWith(".bpmn")) {
                  processes.add(process(name, content));
                } else if (name.endsWith(".dmn")) {
                  decisions.add(decision(name, content));
                } else if (name.endsWith(".form")) {
                  forms.add(form(name, content));
                } else {
                  findings.add(name, fileName(name), "", "kun filer af typen .bpmn, .dmn og .form");
                }
              } catch (IOException
                  | SAXException
                  | ModelException
                  | IllegalArgumentException broken) {
                findings.add(name, fileName(name), "", "kan ikke læses: " + reason(broken));
              }
            });
    return new ModelSet(processes, decisions, forms, surroundings);
  }

  private static ProcessFile process(String name, byte[] content) throws IOException, SAXException {
    Document xml = Xml.parse(content);
    BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(content));
    Process process = one(model.getModelElementsByType(Process.class), "en proces");
    return new ProcessFile(name, model, process, xml);
  }

  private static DecisionFile decision(String name, byte[] content)
      throws IOException, SAXException {
    Document xml = Xml.parse(content);
    DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(content));
    Decision decision = one(model.getModelElementsByType(Decision.class), "en beslutning");
    return new DecisionFile(name, model, decision, xml);
  }

  private static FormFile form(String name, byte[] content) throws IOException {
    ObjectMapper json = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    return FormFile.of(name, json.readTree(content));
  }

  /** One file, one model: a process owner changes one thing at a time and finds it by its name. */
  private static <T> T one(Collection<T> found, String what) {
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          "filen skal indeholde præcis " + what + ", men har " + found.size());
    }
    return found.iterator().next();
  }

  private static String reason(Throwable broken) {
    Throwable cause = broken;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }

  /** The file's name without folder and ending. */
  static String fileName(String resource) {
    return resource.replaceAll("^.*/", "").replaceAll("\\.[a-z]+$", "");
  }
}
