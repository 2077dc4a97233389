# Heard in a small image: dependencies are built in one stage and copied to a slim one, run by a user without rights.
FROM python:3.13-slim AS builder
WORKDIR /build
RUN python -m venv /venv
COPY requirements/run.txt requirements/run.txt
RUN /venv/bin/pip install --no-cache-dir --require-hashes -r requirements/run.txt
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY config config
COPY conversations conversations
COPY storage storage
RUN /venv/bin/pip install --no-cache-dir --no-deps .

FROM python:3.13-slim
RUN useradd --system --uid 10001 --create-home --home-dir /home/heard heard \
    && install -d -o heard -g heard -m 0700 /data
COPY --from=builder /venv /venv
USER heard
WORKDIR /home/heard
ENV PATH=/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    HEARD_DATABASE_URL=sqlite:////data/heard.db \
    HEARD_HTTP_HOST=0.0.0.0
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
    CMD ["python", "-c", "import os, urllib.request as u; u.urlopen('http://127.0.0.1:' + (os.environ.get('HEARD_HTTP_PORT') or '8080') + '/healthz', timeout=4)"]
ENTRYPOINT ["heard"]
CMD ["run"]
