package dk.hjemvej.engine.forms;

import dk.hjemvej.engine.Unchecked;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The forms of a deployment, by their id. A deployment never changes, so a form is read once; it is
 * read for caseworkers, too, who have no right to deployments.
 */
@Component
public class DeployedForms {

  private final RepositoryService repository;
  private final Unchecked unchecked;
  private final Map<String, Map<String, Form>> byDeployment = new ConcurrentHashMap<>();

  DeployedForms(@Lazy RepositoryService repository, Unchecked unchecked) {
    this.repository = repository;
    this.unchecked = unchecked;
  }

  public Form get(String deploymentId, String formId) {
    Form form =
        byDeployment
            .computeIfAbsent(deploymentId, asked -> unchecked.ask(() -> read(asked)))
            .get(formId);
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
