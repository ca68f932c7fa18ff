/** Work at its time, in PostgreSQL through db-scheduler: no broker, one node at a time. */
@NullMarked
package vn.motcua.platform.work;

import org.jspecify.annotations.NullMarked;
