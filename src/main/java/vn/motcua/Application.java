package vn.motcua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import vn.motcua.platform.start.Greeting;

/** Starts Một Cửa: one process, one PostgreSQL. */
@SpringBootApplication
public class Application {

  static void main(String[] args) {
    var context = SpringApplication.run(Application.class, args);
    context.getBean(Greeting.class).print((WebServerApplicationContext) context, System.out);
  }
}
