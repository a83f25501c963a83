package dk.hjemvej.model;

import dk.hjemvej.engine.deployment.DelegateVariables;
import dk.hjemvej.engine.deployment.Surroundings;
import dk.hjemvej.engine.forms.FormOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The files of {@code bpmn/} and {@code forms/}, and the classes they may refer to. */
public final class Models {

  private Models() {}

  /** All files that are deployed, by the name under which they are deployed. */
  public static Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths =
        Stream.concat(Files.walk(Path.of("bpmn")), Files.walk(Path.of("forms")))) {
      for (Path path : paths.filter(Models::isModel).toList()) {
        files.put(path.toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return files;
  }

  /** The diagrams only. */
  static Stream<Map.Entry<String, byte[]>> diagrams() {
    return files().entrySet().stream().filter(file -> file.getKey().endsWith(".bpmn"));
  }

  private static boolean isModel(Path path) {
    return path.toString().matches(".*\\.(bpmn|dmn|form)");
  }

  public static Surroundings surroundings() {
    return new Surroundings(
        beans(JavaDelegate.class).entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, bean -> DelegateVariables.of(bean.getValue()))),
        beans(FormOptions.class).keySet());
  }

  /** The components of a type by the bean name that Spring will give them. */
  static Map<String, Class<?>> beans(Class<?> type) {
    ClassPathScanningCandidateComponentProvider scan =
        new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(Component.class));
    return scan.findCandidateComponents("dk.hjemvej").stream()
        .filter(bean -> type.isAssignableFrom(beanClass(bean)))
        .collect(Collectors.toMap(Models::beanName, Models::beanClass));
  }

  private static String beanName(BeanDefinition bean) {
    return AnnotationBeanNameGenerator.INSTANCE.generateBeanName(
        bean, new SimpleBeanDefinitionRegistry());
  }

  private static Class<?> beanClass(BeanDefinition bean) {
    return ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null);
  }
}
