#include "assess/job.h"
#include "base/error.h"

int64_t bpjs_assess_child_count(const bpjs_assess *assess) {
  return assess == NULL ? 0 : assess->child_count;
}

int32_t bpjs_assess_add_child(bpjs_assess *assess, const bpjs_child *child, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (assess == NULL || child == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, assess == NULL ? "assess" : "child",
                               "the pointer is NULL");
  const bpjs_children given = {child, 1};
  const int32_t status = bpjs_children_check(&given, error);
  if (status != BPJS_OK)
    return status;
  if (assess->child_count == BPJS_ASSESS_CHILDREN)
    return bpjs_error_number(error, BPJS_ERROR_LIMIT, "child", BPJS_ASSESS_CHILDREN,
                             "an assessment has so many children at most");
  bpjs_child *ours = &assess->children[assess->child_count++];
  *ours = bpjs_children_at(&given, 0);
  ours->struct_size = sizeof *ours;
  return BPJS_OK;
}
