/** Tests of what the organisation stores and keeps in memory. */
@org.jspecify.annotations.NullMarked
package vn.motcua.organisation.store;
