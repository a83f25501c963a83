package dk.hjemvej.engine.deployment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.CamundaDeploymentConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Deploys all models together under stable names, so that an unchanged restart deploys nothing and
 * a changed model takes its forms and decisions along. A set with a bad model is refused as a whole
 * (SAFETY F34).
 */
@Component
class ModelDeployment extends AbstractCamundaConfiguration
    implements CamundaDeploymentConfiguration {

  private final ModelFiles files;
  private final SurroundingBeans surroundings;

  ModelDeployment(ModelFiles files, SurroundingBeans surroundings) {
    this.files = files;
    this.surroundings = surroundings;
  }

  @Override
  public Set<Resource> getDeploymentResources() {
    Set<Resource> resources = new LinkedHashSet<>();
    files.all().forEach((name, content) -> resources.add(new NamedModel(name, content)));
    return resources;
  }

  /**
   * @throws RefusedModels naming every element at fault; then nothing is deployed
   */
  @Override
  public void preInit(SpringProcessEngineConfiguration configuration) {
    List<Finding> findings = new ModelCheck(surroundings.read()).check(files.all());
    if (!findings.isEmpty()) {
      throw new RefusedModels(findings);
    }
    configuration.setDeploymentName("hjemvej");
    configuration.setDeploymentResources(getDeploymentResources().toArray(Resource[]::new));
  }

  /** The engine takes a byte resource's description for its name. */
  private static final class NamedModel extends ByteArrayResource {

    private final String name;

    NamedModel(String name, byte[] content) {
      super(content, name);
      this.name = name;
    }

    @Override
    public String getDescription() {
      return name;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof NamedModel model && model.name.equals(name) && super.equals(other);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }
}
