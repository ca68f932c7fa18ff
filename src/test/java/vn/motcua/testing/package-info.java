/** What tests share: one PostgreSQL per run, and the annotations that start the system on it. */
@org.jspecify.annotations.NullMarked
package vn.motcua.testing;
