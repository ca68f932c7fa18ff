package vn.motcua.platform.time;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock everybody is given; nobody calls {@code now()} otherwise. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

  @Bean
  Clock clock() {
    return new AdjustableClock(Clock.systemUTC());
  }
}
