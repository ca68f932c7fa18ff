package vn.motcua.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a test's context at the database named by the property {@code test.database}. */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var kind = context.getEnvironment().getRequiredProperty("test.database");
    var database = TestPostgres.database(kind);
    TestPropertyValues.of(
            "motcua.data=target/test-data/" + kind,
            "motcua.practice.port=" + FreePort.forAServer(),
            "motcua.database.url=" + database.url(),
            "motcua.database.user=" + database.user(),
            "motcua.database.password=" + database.password(),
            // a test does such work itself, when its story wants it
            "motcua.timed-work=false",
            // contexts are kept until the run ends; together they must fit the server's connections
            "spring.datasource.hikari.maximum-pool-size=8",
            "spring.datasource.hikari.minimum-idle=0",
            "spring.datasource.hikari.idle-timeout=10000")
        .applyTo(context);
  }
}
