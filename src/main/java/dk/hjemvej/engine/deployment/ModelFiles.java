package dk.hjemvej.engine.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The process owners' files that this application ships, by stable name ({@code
 * bpmn/support/cti.bpmn}).
 */
@Component
public class ModelFiles {

  private static final String[] PATTERNS = {
    "classpath:bpmn/**/*.bpmn", "classpath:bpmn/**/*.dmn", "classpath:forms/**/*.form"
  };

  /** Name and content of every model, in alphabetical order. */
  public Map<String, byte[]> all() {
    Map<String, byte[]> files = new TreeMap<>();
    PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
    try {
      for (String pattern : PATTERNS) {
        for (Resource resource : resolver.getResources(pattern)) {
          files.put(stableName(resource), resource.getContentAsByteArray());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static String stableName(Resource resource) throws IOException {
    String url = resource.getURL().toString();
    int start = Math.max(url.lastIndexOf("/bpmn/"), url.lastIndexOf("/forms/"));
    return url.substring(start + 1);
  }
}
