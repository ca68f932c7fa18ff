/** What every module's statements need beside {@code JdbcClient}. */
@NullMarked
package vn.motcua.platform.sql;

import org.jspecify.annotations.NullMarked;
