package vn.motcua.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a test's context at the database named by the property {@code test.database}. */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var name = context.getEnvironment().getRequiredProperty("test.database");
    TestPropertyValues.of(
            "motcua.database.url=" + TestPostgres.database(name),
            "motcua.database.user=" + TestPostgres.user(),
            "motcua.database.password=" + TestPostgres.password())
        .applyTo(context);
  }
}
