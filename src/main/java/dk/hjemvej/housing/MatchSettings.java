package dk.hjemvej.housing;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a home must be like for anybody (FACTS B-03); the numbers and their sources stand in
 * application.yml.
 *
 * @param sizeForOne largest home of one person, in m²
 * @param sizePerFurtherPerson m² more for each further person
 * @param personsPerRoom how many people may share a room at most
 * @param lookAhead how far ahead a vacancy is offered
 */
@ConfigurationProperties("hjemvej.housing.match")
public record MatchSettings(
    int sizeForOne, int sizePerFurtherPerson, int personsPerRoom, Period lookAhead) {

  public MatchSettings {
    if (sizeForOne < 1 || sizePerFurtherPerson < 0 || personsPerRoom < 1) {
      throw new IllegalArgumentException(
          "hjemvej.housing.match: wanted sizes and persons above 0, found %d, %d, %d"
              .formatted(sizeForOne, sizePerFurtherPerson, personsPerRoom));
    }
  }

  /** Largest home of so many people, in m². */
  int largestFor(int household) {
    return sizeForOne + (household - 1) * sizePerFurtherPerson;
  }

  /** Fewest rooms of so many people. */
  int roomsFor(int household) {
    return (household + personsPerRoom - 1) / personsPerRoom;
  }
}
