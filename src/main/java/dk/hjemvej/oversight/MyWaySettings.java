package dk.hjemvej.oversight;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the page "Min vej" says about whom to call.
 *
 * @param team how the team is called
 * @param phone its number; empty leaves a line to write it on
 * @param emergency what to call in danger
 */
@ConfigurationProperties("hjemvej.my-way")
public record MyWaySettings(String team, String phone, String emergency) {}
