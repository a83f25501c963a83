package dk.hjemvej.assignment;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many citizens one worker may have (FACTS K-03).
 *
 * @param max citizens per worker
 */
@ConfigurationProperties("hjemvej.caseload")
public record CaseloadLimit(int max) {}
