package dk.hjemvej.engine.deployment;

import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Time and messages. */
final class EventRules {

  private EventRules() {}

  /** The engine accepts {@code P9X} and fails when the first case gets there. */
  static void timers(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      for (TimerEventDefinition timer : file.all(TimerEventDefinition.class)) {
        ModelElementInstance event = timer.getParentElement();
        if (timer.getTimeDate() != null) {
          String text = Xml.text(timer.getTimeDate());
          if (!isVariable(text) && !isInstant(text)) {
            findings.add(
                file.resource(),
                event,
                "tidspunktet »" + text + "« er hverken en variabel eller en dato");
          }
        } else if (timer.getTimeDuration() != null) {
          String text = Xml.text(timer.getTimeDuration());
          if (!isVariable(text) && !isPeriod(text)) {
            findings.add(
                file.resource(),
                event,
                "varigheden »" + text + "« er hverken en variabel eller en periode");
          }
        } else {
          findings.add(file.resource(), event, "uret mangler et tidspunkt");
        }
      }
    }
  }

  private static boolean isVariable(String text) {
    return Expressions.find(text).filter(it -> !it.soleVariable().isEmpty()).isPresent();
  }

  private static boolean isInstant(String text) {
    try {
      java.time.OffsetDateTime.parse(text);
      return true;
    } catch (java.time.format.DateTimeParseException notOne) {
      return false;
    }
  }

  private static boolean isPeriod(String text) {
    try {
      return DatatypeFactory.newInstance().newDuration(text).getSign() > 0;
    } catch (IllegalArgumentException notOne) {
      return false;
    } catch (DatatypeConfigurationException impossible) {
      throw new IllegalStateException("This JDK reads no durations", impossible);
    }
  }

  /** A message nobody sends is waited for in vain. */
  static void messages(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      for (MessageEventDefinition event : file.all(MessageEventDefinition.class)) {
        if (event.getMessage() == null) {
          findings.add(file.resource(), event.getParentElement(), "hændelsen mangler en besked");
        }
      }
      for (Message message : file.all(Message.class)) {
        if (!models.surroundings().messages().containsKey(Xml.name(message))) {
          findings.add(file.resource(), message, "beskeden »" + Xml.name(message) + "« er ukendt");
        }
      }
    }
  }
}
