package dk.hjemvej.engine.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The forms of a deployment, by their id. A deployment never changes, so a form is read once. */
@Component
public class DeployedForms {

  private final RepositoryService repository;
  private final Map<String, Map<String, Form>> byDeployment = new ConcurrentHashMap<>();

  DeployedForms(@Lazy RepositoryService repository) {
    this.repository = repository;
  }

  public Form get(String deploymentId, String formId) {
    Form form = byDeployment.computeIfAbsent(deploymentId, this::read).get(formId);
    if (form == null) {
      throw new IllegalStateException(
          "Form %s: wanted it in deployment %s, found none".formatted(formId, deploymentId));
    }
    return form;
  }

  private Map<String, Form> read(String deploymentId) {
    Map<String, Form> forms = new ConcurrentHashMap<>();
    for (String name : repository.getDeploymentResourceNames(deploymentId)) {
      if (name.endsWith(".form")) {
        try (InputStream file = repository.getResourceAsStream(deploymentId, name)) {
          Form form = Form.parse(file.readAllBytes());
          forms.put(form.id(), form);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return forms;
  }
}
