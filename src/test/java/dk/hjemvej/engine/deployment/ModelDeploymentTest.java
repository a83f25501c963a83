package dk.hjemvej.engine.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** A bad model is refused with the element's name, and nothing changes (SAFETY F34). */
class ModelDeploymentTest {

  @Test
  void a_set_with_a_bad_model_is_refused_as_a_whole() {
    ModelFiles files =
        new ModelFiles() {
          @Override
          public Map<String, byte[]> all() {
            return Map.of("forms/lost.form", "{ \"id\": \"lost\" }".getBytes(UTF_8));
          }
        };
    SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();

    assertThatThrownBy(
            () ->
                new ModelDeployment(files, new SurroundingBeans(new StaticListableBeanFactory()))
                    .preInit(configuration))
        .isInstanceOf(RefusedModels.class)
        .hasMessageContaining("forms/lost.form: lost: formularen bruges ikke af noget trin");
    assertThat(configuration.getDeploymentResources()).isEmpty();
  }
}
