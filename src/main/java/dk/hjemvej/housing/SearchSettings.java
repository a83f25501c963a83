package dk.hjemvej.housing;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param pauses how long a case waits after each failed look; the last one is repeated
 */
@ConfigurationProperties("hjemvej.housing.search")
public record SearchSettings(List<Duration> pauses) {

  public SearchSettings {
    if (pauses.isEmpty()) {
      throw new IllegalArgumentException(
          "hjemvej.housing.search.pauses: wanted one or more, found none");
    }
    pauses = List.copyOf(pauses);
  }

  /** The pause after a failure, when there were so many before it. */
  public Duration pauseAfter(int failures) {
    return pauses.get(Math.min(failures, pauses.size() - 1));
  }
}
