package dk.hjemvej.support.process;

import dk.hjemvej.casefile.RefusedAnswer;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The group for which somebody acts: what they begin stays with their colleagues. */
@Component
class OwnGroup {

  private final IdentityService identity;

  OwnGroup(@Lazy IdentityService identity) {
    this.identity = identity;
  }

  /**
   * @param groups the groups that can be meant, in the order in which they are asked
   * @throws RefusedAnswer for somebody in none of them
   */
  String among(List<String> groups) {
    List<String> own =
        Optional.ofNullable(identity.getCurrentAuthentication())
            .map(Authentication::getGroupIds)
            .orElse(List.of());
    return groups.stream()
        .filter(own::contains)
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedAnswer(
                    "caseNumber",
                    "»Sagsnr.«: kun den, der giver støtten, registrerer brobygning."));
  }
}
