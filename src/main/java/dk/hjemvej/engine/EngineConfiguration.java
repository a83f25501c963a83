package dk.hjemvej.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

/** What this house adds to the engine: its parse listeners and the translation of refusals. */
@Component
class EngineConfiguration extends AbstractCamundaConfiguration {

  private final List<BpmnParseListener> parseListeners;

  EngineConfiguration(List<BpmnParseListener> parseListeners) {
    this.parseListeners = parseListeners;
  }

  @Override
  public void preInit(SpringProcessEngineConfiguration configuration) {
    List<BpmnParseListener> listeners = configuration.getCustomPostBPMNParseListeners();
    if (listeners == null) {
      listeners = new ArrayList<>();
      configuration.setCustomPostBPMNParseListeners(listeners);
    }
    listeners.addAll(parseListeners);

    List<CommandInterceptor> interceptors =
        configuration.getCustomPreCommandInterceptorsTxRequired();
    if (interceptors == null) {
      interceptors = new ArrayList<>();
      configuration.setCustomPreCommandInterceptorsTxRequired(interceptors);
    }
    interceptors.add(new RefusalInterceptor());
  }
}
