package dk.hjemvej.engine.security.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many wrong logins are answered before further ones are refused unread.
 *
 * @param window how long a wrong login counts
 * @param perAddressAndUser for one account from one network address
 * @param perAddress for all accounts from one network address; a whole office may share one
 * @param perUser for one account from all addresses together
 */
@ConfigurationProperties("hjemvej.login")
record LoginLimits(
    @DefaultValue("15m") Duration window,
    @DefaultValue("10") int perAddressAndUser,
    @DefaultValue("50") int perAddress,
    @DefaultValue("200") int perUser) {}
