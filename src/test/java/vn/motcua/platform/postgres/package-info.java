/** The database of our own, killed in every way that happens in a commune's office. */
@org.jspecify.annotations.NullMarked
package vn.motcua.platform.postgres;
