"""The refusals in the OpenAPI schema: each operation says with which problems it may answer."""

from typing import Any

from ninja.openapi.schema import OpenAPISchema

from sincerely.api.shapes import Problem
from sincerely.web.program_words import REFUSALS

ALWAYS = (401, 403, 405, 429, 500, 503)
OF_BODIES = (400, 409, 413, 415, 422)
REF = "#/components/schemas/"


def with_problems(schema: OpenAPISchema) -> OpenAPISchema:
    """Add the refusals to a schema."""
    found: dict[str, Any] = Problem.model_json_schema(ref_template=REF + "{model}")
    schemas = schema["components"]["schemas"]
    schemas.update(found.pop("$defs", {}))
    schemas["Problem"] = found
    for address, operations in schema["paths"].items():
        for method, operation in operations.items():
            for status in statuses(address, method, operation):
                operation["responses"][status] = response(status)
    return schema


def statuses(address: str, method: str, operation: dict[str, Any]) -> list[int]:
    """Return with which refusals an operation may answer."""
    found = [*ALWAYS, *((404,) if "{" in address else ()), *((409,) if method == "delete" else ())]
    if method == "post":
        found += OF_BODIES
    elif operation.get("parameters"):
        found.append(422)
    return sorted(set(found))


def response(status: int) -> dict[str, Any]:
    """Return the response of a refusal: its codes in words."""
    codes = [code for code, words in REFUSALS.items() if words.status == status]
    answer: dict[str, Any] = {
        "description": ", ".join(codes),
        "content": {"application/problem+json": {"schema": {"$ref": f"{REF}Problem"}}},
    }
    if any(REFUSALS[code].wait for code in codes):
        answer["headers"] = {"Retry-After": {"description": "seconds", "schema": {"type": "integer"}}}
    if status == 401:
        answer["headers"] = {"WWW-Authenticate": {"schema": {"type": "string"}}}
    return answer
