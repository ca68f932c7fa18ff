/** Tests of the organisation. */
@org.jspecify.annotations.NullMarked
package vn.motcua.organisation;
