// Generated from the OpenAPI documents in spec/ by `pnpm generate`: do not edit.
// SHA-256 of atlas.json: f35e1180bd606f4d2f40441988cbe828f585692164bce2eb857363a212528f33

export interface paths {
    "/api/atlas/v2/orgs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organizations
         * @description The organizations that the caller can see. A service account sees its own.
         */
        get: operations["listOrgs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an organization */
        get: operations["getOrg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an organization's projects
         * @description The projects that the caller can see in the organization.
         */
        get: operations["getOrgGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an organization's settings */
        get: operations["getOrgSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/delegationSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an organization's delegation settings
         * @description Whether agents and partners may act for members. Access lists do not bind them.
         */
        get: operations["getOrgDelegationSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/apiKeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an organization's API keys
         * @description Keys of the organization, with their roles in it and in its projects.
         */
        get: operations["listOrgApiKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an organization's events
         * @description What happened, newest first. Which service account an event is about is no field of it.
         */
        get: operations["listOrgEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/mcpConfigs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List an organization's MCP configurations */
        get: operations["listOrgMcpConfigs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/mcpConfigs/{mcpConfigId}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the secrets of an organization's MCP configuration
         * @description Secrets of the account that agents come in with.
         */
        get: operations["listOrgMcpConfigSecrets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/serviceAccounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an organization's service accounts
         * @description The accounts that belong to the organization, those made in its projects among them.
         */
        get: operations["listOrgServiceAccounts"];
        put?: never;
        /**
         * Create a service account
         * @description Makes an account and its first secret, which this answer alone shows. An organization has 200 accounts at most.
         */
        post: operations["createOrgServiceAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a service account */
        get: operations["getOrgServiceAccount"];
        put?: never;
        post?: never;
        /**
         * Delete a service account
         * @description Takes the account, its secrets and its assignments away for good.
         */
        delete: operations["deleteOrgServiceAccount"];
        options?: never;
        head?: never;
        /**
         * Change a service account
         * @description Roles that are sent replace the roles that the account has.
         */
        patch: operations["updateOrgServiceAccount"];
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a service account's projects
         * @description Projects that the account is assigned to, and its roles in each. Projects that it reaches through an organization role alone are not among them.
         */
        get: operations["getOrgServiceAccountGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a secret
         * @description Makes a second secret, which this answer alone shows. The first one then expires in seven days at the latest (Rotate service account secrets).
         */
        post: operations["createOrgServiceAccountSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a secret
         * @description Access tokens that were got with the secret end at once.
         */
        delete: operations["deleteOrgServiceAccountSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a service account's access list
         * @description Where the account may call from. An empty list allows every address.
         */
        get: operations["listOrgServiceAccountAccessList"];
        put?: never;
        /**
         * Add to a service account's access list
         * @description Adds entries to those that are there. The first entry of an empty list locks out every other address. A list has 200 entries at most.
         */
        post: operations["createOrgServiceAccountAccessList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList/{ipAddress}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an entry from a service account's access list
         * @description An account cannot remove the address that it calls from.
         */
        delete: operations["deleteOrgServiceAccountAccessListEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description The projects that the caller can see, of whatever organization.
         */
        get: operations["listGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a project */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/alertConfigs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a project's alert configurations */
        get: operations["listGroupAlertConfigs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/mcpConfigs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a project's MCP configurations */
        get: operations["listGroupMcpConfigs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/mcpConfigs/{mcpConfigId}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the secrets of a project's MCP configuration
         * @description Secrets of the account that agents come in with.
         */
        get: operations["listGroupMcpConfigSecrets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/serviceAccounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a project's service accounts
         * @description The accounts that are assigned to the project. Accounts that reach it through an organization role alone are not among them.
         */
        get: operations["listGroupServiceAccounts"];
        put?: never;
        /**
         * Create a service account in a project
         * @description Makes an account, assigns it to the project and makes it an Organization Member. This answer alone shows the value of its first secret.
         */
        post: operations["createGroupServiceAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a service account in a project */
        get: operations["getGroupServiceAccount"];
        put?: never;
        post?: never;
        /**
         * Unassign a service account from a project
         * @description Ends the assignment only: the account stays in the organization and its secrets stay good.
         */
        delete: operations["deleteGroupServiceAccount"];
        options?: never;
        head?: never;
        /**
         * Change a service account in a project
         * @description Roles that are sent replace the roles that the account has in this project.
         */
        patch: operations["updateGroupServiceAccount"];
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}:invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a service account to a project
         * @description Gives an account of the organization roles in the project, at once: nobody has to accept.
         */
        post: operations["inviteGroupServiceAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a secret by way of a project
         * @description Makes a second secret, which this answer alone shows. The first one then expires in seven days at the latest (Rotate service account secrets).
         */
        post: operations["createGroupServiceAccountSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets/{secretId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a secret by way of a project
         * @description Access tokens that were got with the secret end at once.
         */
        delete: operations["deleteGroupServiceAccountSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a service account's access list by way of a project
         * @description Where the account may call from. An empty list allows every address.
         */
        get: operations["listGroupServiceAccountAccessList"];
        put?: never;
        /**
         * Add to a service account's access list by way of a project
         * @description Adds entries to those that are there. The first entry of an empty list locks out every other address. A list has 200 entries at most.
         */
        post: operations["createGroupServiceAccountAccessList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList/{ipAddress}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an entry from a service account's access list by way of a project
         * @description An account cannot remove the address that it calls from.
         */
        delete: operations["deleteGroupServiceAccountAccessListEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/rateLimits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rate limits
         * @description The endpoint sets and their figures; with an organization, project, caller or address, only the sets of that scope, and what holds there.
         */
        get: operations["listRateLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/rateLimits/{endpointSetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one rate limit */
        get: operations["getRateLimit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token
         * @description Answers with a bearer token for an hour. There is no refresh token: get another. At most 100 tokens of a service account are active at a time; each stays so until it expires, is revoked, or its secret is deleted. The account's access list is not asked here, but whenever the token is used.
         */
        post: operations["createAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oauth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an access token
         * @description Ends a token before its hour is over.
         */
        post: operations["revokeAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description A related address. Lists name themselves (`self`) and their neighbours (`previous`, `next`).
         * @example {
         *       "href": "https://cloud.mongodb.com/api/public/v1.0/groups/66ae30345fe4416479e39269/serviceAccounts?pretty=true&pageNum=1&itemsPerPage=100",
         *       "rel": "self"
         *     }
         */
        Link: {
            /**
             * Format: uri
             * @description Absolute address.
             */
            href: string;
            /** @description How the address relates to this answer. */
            rel: string;
        };
        /** @description Addresses related to this answer. The first page has no `previous`, the last page no `next`. */
        Links: components["schemas"]["Link"][];
        /**
         * @description Identifies an organization.
         * @example 4888442a3354817a7320eb61
         */
        OrgId: string;
        /** @description An organization. */
        Organization: {
            id: components["schemas"]["OrgId"];
            /** @description A name for people. */
            name: string;
            /** @description Whether the organization has been deleted. */
            isDeleted: boolean;
            links?: components["schemas"]["Links"];
        };
        /**
         * Format: int32
         * @description How many results there are over all pages. An estimate on Atlas; it may be missing.
         */
        TotalCount: number;
        /** @description One page of organizations. */
        OrganizationPage: {
            links?: components["schemas"]["Links"];
            /** @description What the page holds. */
            results: components["schemas"]["Organization"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /**
         * @description One wrong field.
         * @example {
         *       "field": "name",
         *       "description": "must not be blank"
         *     }
         */
        FieldFault: {
            /** @description Name or path of the field. */
            field: string;
            /** @description What is wrong with it. */
            description: string;
        };
        /** @description Which fields of a request were wrong. */
        BadRequestDetail: {
            fields: components["schemas"]["FieldFault"][];
        };
        /**
         * @description Why a call was refused.
         * @example {
         *       "detail": "Cannot find resource /api/atlas/v1.0/softwareComponents/version.",
         *       "error": 404,
         *       "errorCode": "RESOURCE_NOT_FOUND",
         *       "parameters": [
         *         "/api/atlas/v1.0/softwareComponents/version"
         *       ],
         *       "reason": "Not Found"
         *     }
         */
        ApiError: {
            /**
             * Format: int32
             * @description The HTTP status once more.
             */
            error: number;
            /**
             * @description The cause, as a constant. The list grows; nothing in the public list is particular to service accounts.
             * @example RESOURCE_NOT_FOUND
             */
            errorCode: string;
            /** @description The cause in words, for people. */
            detail?: string | null;
            /** @description The phrase that belongs to the HTTP status. */
            reason?: string | null;
            /** @description The values that `detail` was made from, in order; texts and numbers. */
            parameters?: unknown[];
            badRequestDetail?: components["schemas"]["BadRequestDetail"];
        };
        /**
         * @description Identifies a project. Paths and fields of the API call it a group.
         * @example 32b6e34b3d91647abb20e7b8
         */
        ProjectId: string;
        /**
         * Format: date-time
         * @description An instant in ISO 8601, in UTC. Every documented sample has whole seconds and ends in Z.
         * @example 2025-05-04T09:42:00Z
         */
        Timestamp: string;
        /** @description A key with a value. */
        Tag: {
            key: string;
            value: string;
        };
        /** @description A project of an organization. */
        Project: {
            id: components["schemas"]["ProjectId"];
            /** @description A name for people. */
            name: string;
            orgId: components["schemas"]["OrgId"];
            created: components["schemas"]["Timestamp"];
            /** @description How many clusters the project has. */
            clusterCount: number;
            /** @description Keys and values that people have put on the project. */
            tags?: components["schemas"]["Tag"][];
            links?: components["schemas"]["Links"];
        };
        /** @description One page of projects. */
        ProjectPage: {
            links?: components["schemas"]["Links"];
            /** @description What the page holds. */
            results: components["schemas"]["Project"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /** @description What an organization demands of its members and of their credentials. */
        OrganizationSettings: {
            /** @description Whether calls must come from an address on the credential's access list. */
            apiAccessListRequired: boolean;
            /**
             * Format: int32
             * @description Hours that a new secret may live at most. Null or missing where the organization sets none.
             */
            maxServiceAccountSecretValidityInHours?: number | null;
            /** @description Whether people must have a second factor. */
            multiFactorAuthRequired: boolean;
            /** @description Where notices about security go, an address for mail. */
            securityContact?: string | null;
            /** @description Where notices about infrastructure go, an address for mail. */
            operationsContact?: string | null;
            /** @description Whether projects may use generative features. */
            genAIFeaturesEnabled?: boolean;
            /** @description Whether MongoDB's support needs leave to look at deployments and logs. */
            restrictEmployeeAccess?: boolean;
            /** @description Whether a project's stream processing may connect to clusters of other projects. */
            streamsCrossGroupEnabled?: boolean;
        };
        /** @description Who may act for members of the organization: agents over the Model Context Protocol, and partners. Access lists do not bind them. */
        DelegationSettings: {
            /** @description What agents may do. */
            delegatedMcpAccess: string;
            /** @description What partners may do. */
            delegatedPartnerAccess: string;
        };
        /** @description A role in the organization. */
        ApiKeyOrganizationRole: {
            orgId: components["schemas"]["OrgId"];
            /** @description The role. */
            roleName: string;
        };
        /** @description A role in one project. */
        ApiKeyProjectRole: {
            groupId: components["schemas"]["ProjectId"];
            /** @description The role. */
            roleName: string;
        };
        /** @description A role of a key, in the organization or in one project. */
        ApiKeyRole: components["schemas"]["ApiKeyOrganizationRole"] | components["schemas"]["ApiKeyProjectRole"];
        /** @description A pair of a public and a private key, the credential from before service accounts. */
        ApiKey: {
            /** @description Identifies the key. */
            id: string;
            /** @description What the key is for. */
            desc: string;
            /** @description The user name of HTTP Digest. */
            publicKey: string;
            /** @description The end of the private key, with the rest masked. */
            privateKey: string;
            /** @description What the key may do, in the organization and in projects. */
            roles: components["schemas"]["ApiKeyRole"][];
        };
        /** @description One page of API keys. */
        ApiKeyPage: {
            links?: components["schemas"]["Links"];
            /** @description What the page holds. */
            results: components["schemas"]["ApiKey"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /** @description What happened. The list changes often. */
        EventTypeName: string;
        /**
         * @description One IPv4 or IPv6 address.
         * @example 77.54.32.11
         */
        IpAddress: string;
        /** @description Something that happened in an organization: what, when, who and from where. Which service account it happened to is no field of it. */
        OrganizationEvent: {
            /** @description Identifies the event. */
            id: string;
            created: components["schemas"]["Timestamp"];
            eventTypeName: components["schemas"]["EventTypeName"];
            orgId: components["schemas"]["OrgId"];
            /** @description The API key that did it. */
            apiKeyId?: string;
            /** @description Public half of that key. */
            publicKey?: string;
            /** @description The user who did it. */
            userId?: string;
            /** @description Name of that user. */
            username?: string;
            remoteAddress?: components["schemas"]["IpAddress"];
            /** @description The event as the platform keeps it, when asked for. Not to be relied on. */
            raw?: {
                [key: string]: unknown;
            };
        };
        /** @description One page of events. */
        OrganizationEventPage: {
            links?: components["schemas"]["Links"];
            /** @description What the page holds. */
            results: components["schemas"]["OrganizationEvent"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /** @description Identifies a configuration. */
        McpConfigurationId: string;
        /**
         * @description Identifies a service account, and is its user name when it asks for an access token.
         * @example mdb_sa_id_1234567890abcdef12345678
         */
        ClientId: string;
        /**
         * @description An address or a block.
         * @example 206.252.195.126/32
         */
        AddressOrBlock: string;
        /**
         * @description A block of IPv4 or IPv6 addresses in CIDR notation.
         * @example 206.252.195.126/32
         */
        CidrBlock: string;
        /** @description An entry that names its block. */
        McpAccessListBlock: {
            cidrBlock: components["schemas"]["CidrBlock"];
        };
        /** @description An entry that names its address. */
        McpAccessListAddress: {
            ipAddress: components["schemas"]["IpAddress"];
        };
        /** @description An address or a block. */
        McpAccessListEntry: components["schemas"]["AddressOrBlock"] | components["schemas"]["McpAccessListBlock"] | components["schemas"]["McpAccessListAddress"];
        /** @description A way in for agents over the Model Context Protocol. Each has two service accounts of its own: the one that agents come in with, and one that Atlas manages, for the calls that go out. */
        McpConfiguration: {
            mcpConfigId: components["schemas"]["McpConfigurationId"];
            /** @description A name for people. */
            mcpConfigName: string;
            clientId: components["schemas"]["ClientId"];
            egressClientId: components["schemas"]["ClientId"];
            /** @description Organization roles of an organization's configuration, project roles of a project's. */
            roles: string[];
            /** @description Where agents may come from. Empty means from anywhere. */
            ipAccessList: components["schemas"]["McpAccessListEntry"][];
        };
        /** @description One page of MCP configurations. */
        McpConfigurationPage: {
            links?: components["schemas"]["Links"];
            /** @description What the page holds. */
            results: components["schemas"]["McpConfiguration"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /**
         * @description Identifies one secret of a service account. Worthless to a thief, unlike the secret itself.
         * @example 32b6e34b3d91647abb20e7b8
         */
        SecretId: string;
        /**
         * @description The secret's prefix and its last four characters, enough to tell two secrets apart.
         * @example mdb_sa_sk_...hcOL
         */
        MaskedSecretValue: string;
        /**
         * @description A secret as every answer after its creation shows it.
         * @example {
         *       "id": "66ae38803cdf55582cb01143",
         *       "createdAt": "2024-08-03T14:02:40Z",
         *       "expiresAt": "2024-12-31T14:02:40Z",
         *       "lastUsedAt": "2024-08-24T21:10:35Z",
         *       "maskedSecretValue": "mdb_sa_sk_...hcOL"
         *     }
         */
        ServiceAccountSecret: {
            id: components["schemas"]["SecretId"];
            createdAt: components["schemas"]["Timestamp"];
            expiresAt: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description When the secret last served to get an access token. Missing or null if it never did.
             */
            lastUsedAt?: string | null;
            maskedSecretValue: components["schemas"]["MaskedSecretValue"];
            secret?: never;
        };
        /** @description One page of secrets. */
        ServiceAccountSecretPage: {
            links?: components["schemas"]["Links"];
            /** @description What the page holds. */
            results: components["schemas"]["ServiceAccountSecret"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /** @description Organization roles, in no particular order. */
        AnsweredOrganizationRoles: string[];
        /** @description A service account with its organization roles. */
        OrganizationServiceAccount: {
            clientId: components["schemas"]["ClientId"];
            createdAt: components["schemas"]["Timestamp"];
            /** @description A name for people. Need not be unique. */
            name: string;
            /** @description What the account is for. */
            description: string;
            roles: components["schemas"]["AnsweredOrganizationRoles"];
            /** @description The secrets, without their values. Two at most (Atlas limits and thresholds). */
            secrets: components["schemas"]["ServiceAccountSecret"][];
        };
        /** @description One page of an organization's service accounts. */
        OrganizationServiceAccountPage: {
            links?: components["schemas"]["Links"];
            /** @description What the page holds. */
            results: components["schemas"]["OrganizationServiceAccount"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /** @description A name for people, of letters, digits, spaces and - _ . , ' in any script. Need not be unique. */
        ServiceAccountName: string;
        /** @description What the account is for, in the same characters as a name. */
        ServiceAccountDescription: string;
        /**
         * @description An organization role to grant.
         * @enum {string}
         */
        RequestedOrganizationRole: "ORG_MEMBER" | "ORG_READ_ONLY" | "ORG_BILLING_ADMIN" | "ORG_BILLING_READ_ONLY" | "ORG_STREAM_PROCESSING_ADMIN" | "ORG_GROUP_CREATOR" | "ORG_OWNER";
        /** @description Organization roles, at least one. On an update they replace the roles the account has. */
        RequestedOrganizationRoles: components["schemas"]["RequestedOrganizationRole"][];
        /**
         * Format: int32
         * @description Hours until the new secret expires. The organization's settings bound it further: 8 hours at least, and maxServiceAccountSecretValidityInHours, or a year, at most.
         */
        SecretLifetimeHours: number;
        /** @description A new service account of the organization, with its first secret. */
        CreateOrganizationServiceAccountRequest: {
            name: components["schemas"]["ServiceAccountName"];
            description: components["schemas"]["ServiceAccountDescription"];
            roles: components["schemas"]["RequestedOrganizationRoles"];
            secretExpiresAfterHours: components["schemas"]["SecretLifetimeHours"];
        };
        /**
         * @description The secret itself, in the one answer that ever carries it.
         * @example mdb_sa_sk_1qZ8RkXw0sT5yBnV3mLpQd7uHcJg2aFe9iOKAOk5
         */
        SecretValue: string;
        /**
         * @description A secret in the answer that created it, with its value. No later answer repeats the value.
         * @example {
         *       "id": "66b544825867ba071c85469d",
         *       "createdAt": "2024-08-08T22:19:45Z",
         *       "expiresAt": "2025-01-05T22:19:45Z",
         *       "secret": "mdb_sa_sk_1qZ8RkXw0sT5yBnV3mLpQd7uHcJg2aFe9iOKAOk5"
         *     }
         */
        CreatedServiceAccountSecret: {
            id: components["schemas"]["SecretId"];
            createdAt: components["schemas"]["Timestamp"];
            expiresAt: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description Null or missing, since nobody can have used it yet.
             */
            lastUsedAt?: string | null;
            maskedSecretValue?: components["schemas"]["MaskedSecretValue"];
            secret: components["schemas"]["SecretValue"];
        };
        /** @description A new service account of the organization, and the only sight of its first secret. */
        CreatedOrganizationServiceAccount: {
            clientId: components["schemas"]["ClientId"];
            createdAt: components["schemas"]["Timestamp"];
            /** @description A name for people. Need not be unique. */
            name: string;
            /** @description What the account is for. */
            description: string;
            roles: components["schemas"]["AnsweredOrganizationRoles"];
            /** @description The first secret, with its value. */
            secrets: components["schemas"]["CreatedServiceAccountSecret"][];
        };
        /** @description What to change of a service account. What is left out stays as it is. */
        UpdateOrganizationServiceAccountRequest: {
            /** @description The new name. */
            name?: string | null;
            /** @description The new description. */
            description?: string | null;
            roles?: components["schemas"]["RequestedOrganizationRoles"];
        };
        /** @description Roles in one project, in no particular order. */
        AnsweredProjectRoles: string[];
        /** @description A project that a service account is assigned to, and its roles there. */
        ServiceAccountAssignment: {
            groupId: components["schemas"]["ProjectId"];
            roles: components["schemas"]["AnsweredProjectRoles"];
        };
        /** @description One page of the projects that a service account is assigned to. */
        ServiceAccountAssignmentPage: {
            links?: components["schemas"]["Links"];
            /** @description What the page holds. */
            results: components["schemas"]["ServiceAccountAssignment"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /** @description A further secret for a service account. */
        CreateSecretRequest: {
            secretExpiresAfterHours: components["schemas"]["SecretLifetimeHours"];
        };
        /**
         * Format: date-time
         * @description When a call last came through the entry. Missing or null if none did.
         */
        LastUsedAt: string | null;
        /** @description Where that call came from. Missing or null if there was none. */
        LastUsedAddress: string | null;
        /** @description How many calls came through the entry. */
        RequestCount: number;
        /**
         * @description An entry that names its block.
         * @example {
         *       "cidrBlock": "206.252.195.126/32",
         *       "createdAt": "2019-01-24T16:26:37Z",
         *       "lastUsedAt": "2019-01-25T16:32:47Z",
         *       "lastUsedAddress": "206.252.195.126",
         *       "requestCount": 47
         *     }
         */
        AccessListBlockEntry: {
            cidrBlock: components["schemas"]["CidrBlock"];
            /** @description The block's only address, if it has just one. */
            ipAddress?: string | null;
            createdAt: components["schemas"]["Timestamp"];
            lastUsedAt?: components["schemas"]["LastUsedAt"];
            lastUsedAddress?: components["schemas"]["LastUsedAddress"];
            requestCount: components["schemas"]["RequestCount"];
        };
        /**
         * @description An entry that names its address.
         * @example {
         *       "ipAddress": "77.54.32.11",
         *       "createdAt": "2025-05-04T09:42:00Z",
         *       "requestCount": 0
         *     }
         */
        AccessListAddressEntry: {
            ipAddress: components["schemas"]["IpAddress"];
            /** @description The block that holds just this address. */
            cidrBlock?: string | null;
            createdAt: components["schemas"]["Timestamp"];
            lastUsedAt?: components["schemas"]["LastUsedAt"];
            lastUsedAddress?: components["schemas"]["LastUsedAddress"];
            requestCount: components["schemas"]["RequestCount"];
        };
        /** @description An entry, and what came through it. */
        AccessListEntry: components["schemas"]["AccessListBlockEntry"] | components["schemas"]["AccessListAddressEntry"];
        /** @description One page of an access list. */
        AccessListEntryPage: {
            links?: components["schemas"]["Links"];
            /** @description What the page holds. */
            results: components["schemas"]["AccessListEntry"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /**
         * @description An entry to add that is one address.
         * @example {
         *       "ipAddress": "77.54.32.11"
         *     }
         */
        AccessListAddressRequest: {
            ipAddress: components["schemas"]["IpAddress"];
            /** @description Null or missing, since the entry is an address. */
            cidrBlock?: null;
        };
        /**
         * @description An entry to add that is a block.
         * @example {
         *       "cidrBlock": "10.0.0.0/8"
         *     }
         */
        AccessListBlockRequest: {
            cidrBlock: components["schemas"]["CidrBlock"];
            /** @description Null or missing, since the entry is a block. */
            ipAddress?: null;
        };
        /** @description An entry to add, an address or a block. */
        AccessListEntryRequest: components["schemas"]["AccessListAddressRequest"] | components["schemas"]["AccessListBlockRequest"];
        /** @description Entries to add. None of those on the list goes away. */
        CreateAccessListRequest: components["schemas"]["AccessListEntryRequest"][];
        /** @description What makes a project send an alert, without its thresholds and recipients. */
        AlertConfiguration: {
            /** @description Identifies the configuration. */
            id: string;
            groupId: components["schemas"]["ProjectId"];
            /** @description Whether it is on. */
            enabled: boolean;
            /** @description The event that it watches. */
            eventTypeName: string;
            created: components["schemas"]["Timestamp"];
            updated: components["schemas"]["Timestamp"];
        };
        /** @description One page of alert configurations. */
        AlertConfigurationPage: {
            links?: components["schemas"]["Links"];
            /** @description What the page holds. */
            results: components["schemas"]["AlertConfiguration"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /** @description A service account with its roles in one project. */
        ProjectServiceAccount: {
            clientId: components["schemas"]["ClientId"];
            createdAt: components["schemas"]["Timestamp"];
            /** @description A name for people. Need not be unique. */
            name: string;
            /** @description What the account is for. */
            description: string;
            roles: components["schemas"]["AnsweredProjectRoles"];
            /** @description The secrets, without their values. Two at most (Atlas limits and thresholds). */
            secrets: components["schemas"]["ServiceAccountSecret"][];
        };
        /** @description One page of the service accounts that are assigned to a project. */
        ProjectServiceAccountPage: {
            links?: components["schemas"]["Links"];
            /** @description What the page holds. */
            results: components["schemas"]["ProjectServiceAccount"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /**
         * @description A project role to grant.
         * @enum {string}
         */
        RequestedProjectRole: "GROUP_OWNER" | "GROUP_ACCESS_MANAGER" | "GROUP_STREAM_PROCESSING_OWNER" | "GROUP_DATABASE_ACCESS_ADMIN" | "GROUP_BACKUP_MANAGER" | "GROUP_NETWORK_ACCESS_MANAGER" | "GROUP_DATA_ACCESS_ADMIN" | "GROUP_CLUSTER_MANAGER" | "GROUP_STREAM_PROCESSING_MANAGER" | "GROUP_SUPPORT_ACCESS_MANAGER" | "GROUP_BACKUP_EXPORT_OPERATOR" | "GROUP_BACKUP_RECOVERY_OPERATOR" | "GROUP_BACKUP_CREATOR" | "GROUP_REPLICA_SET_MANAGER" | "GROUP_CLUSTER_CREATOR" | "GROUP_CLUSTER_RESILIENCE_TESTER" | "GROUP_TRIGGER_MANAGER" | "GROUP_ALERTS_MANAGER" | "GROUP_MODEL_OWNER" | "GROUP_SEARCH_INDEX_EDITOR" | "GROUP_INDEX_MANAGER" | "GROUP_REAL_TIME_PERFORMANCE_OPERATOR" | "GROUP_CLUSTER_LOG_VIEWER" | "GROUP_OBSERVABILITY_VIEWER" | "GROUP_DATA_ACCESS_READ_WRITE" | "GROUP_DATA_ACCESS_READ_ONLY" | "GROUP_READ_ONLY";
        /** @description Project roles, at least one. On an update they replace the roles the account has in this project. */
        RequestedProjectRoles: components["schemas"]["RequestedProjectRole"][];
        /** @description A new service account, assigned to the project at once, with its first secret. In the organization it becomes a member. */
        CreateProjectServiceAccountRequest: {
            name: components["schemas"]["ServiceAccountName"];
            description: components["schemas"]["ServiceAccountDescription"];
            roles: components["schemas"]["RequestedProjectRoles"];
            secretExpiresAfterHours: components["schemas"]["SecretLifetimeHours"];
        };
        /** @description A new service account, assigned to the project, and the only sight of its first secret. */
        CreatedProjectServiceAccount: {
            clientId: components["schemas"]["ClientId"];
            createdAt: components["schemas"]["Timestamp"];
            /** @description A name for people. Need not be unique. */
            name: string;
            /** @description What the account is for. */
            description: string;
            roles: components["schemas"]["AnsweredProjectRoles"];
            /** @description The first secret, with its value. */
            secrets: components["schemas"]["CreatedServiceAccountSecret"][];
        };
        /** @description What to change of a service account and of its roles in this project. What is left out stays as it is. */
        UpdateProjectServiceAccountRequest: {
            /** @description The new name. */
            name?: string | null;
            /** @description The new description. */
            description?: string | null;
            roles?: components["schemas"]["RequestedProjectRoles"];
        };
        /** @description The roles that an account of the organization gets in a project. */
        AssignServiceAccountRequest: {
            roles: components["schemas"]["RequestedProjectRoles"];
        };
        /** @description Identifies an endpoint set. */
        EndpointSetId: string;
        /** @description A figure of a bucket. Capacity and refill count calls, the duration counts seconds. */
        RateLimitFigure: {
            /**
             * Format: int32
             * @description What holds for the organization, project, caller or address that was asked about.
             */
            value: number;
            /**
             * Format: int32
             * @description What holds unless something else was agreed.
             */
            defaultValue: number;
        };
        /** @description One call. */
        RateLimitEndpoint: {
            /** @description HTTP method. */
            method: string;
            /** @description Path template. */
            path: string;
        };
        /** @description An endpoint set, the calls that share one token bucket, and the figures of the bucket. */
        RateLimit: {
            endpointSetId: components["schemas"]["EndpointSetId"];
            /** @description A name for people. */
            endpointSetName: string;
            /** @description Whom the bucket belongs to, so that there is one for each organization, project, caller or address. */
            scope: string;
            capacity: components["schemas"]["RateLimitFigure"];
            refillRate: components["schemas"]["RateLimitFigure"];
            refillDurationSeconds: components["schemas"]["RateLimitFigure"];
            /** @description The calls of the set. */
            endpoints: components["schemas"]["RateLimitEndpoint"][];
        };
        /** @description One page of endpoint sets. */
        RateLimitPage: {
            links?: components["schemas"]["Links"];
            /** @description What the page holds. */
            results: components["schemas"]["RateLimit"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /** @description The form that asks for a token. */
        AccessTokenRequest: {
            /**
             * @description The only grant there is.
             * @constant
             */
            grant_type: "client_credentials";
        };
        /** @description A bearer token and its lifetime. */
        AccessToken: {
            /** @description Opaque. The samples look like JSON Web Tokens; do not rely on it. */
            access_token: string;
            /** @description How to present it. */
            token_type: string;
            /**
             * Format: int32
             * @description Seconds until it expires. An hour in every sample.
             */
            expires_in: number;
        };
        /** @description An error as RFC 6749 shapes it. */
        OAuthError: {
            /** @description The cause, as a constant. */
            error: string;
            /** @description The cause in words. */
            error_description: string;
        };
        /** @description An error of the token endpoints, in either shape. */
        OAuthFailure: components["schemas"]["OAuthError"] | components["schemas"]["ApiError"];
        /** @description The form that ends a token. */
        RevokeAccessTokenRequest: {
            /** @description The access token. */
            token: string;
            /**
             * @description What kind of token it is.
             * @enum {string}
             */
            token_type_hint?: "access_token";
        };
    };
    responses: {
        /** @description The request is malformed; `badRequestDetail` may say where. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description No usable credentials, or credentials without the role: most refusals of a role are a 401 here, told apart by `errorCode`. Getting a new access token helps only if the old one had expired. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The credentials are good but may not do this, or not from this address: `IP_ADDRESS_NOT_ON_ACCESS_LIST` carries the address that the service saw in `parameters`. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description No such thing, or one that belongs to the other platform's API. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The version asked for in Accept is missing or unknown. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The version asked for has been removed. */
        Gone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The bucket is empty. Wait `Retry-After` seconds at least, then longer each time. */
        TooManyRequests: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The service failed. For a write this leaves open whether it happened. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The service takes no writes just now, during its own upgrade. Nothing was changed; try again. */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The body is not in a media type that the operation takes. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Something of that kind is there already. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The form is wrong. */
        OAuthBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthFailure"];
            };
        };
        /** @description Unknown client ID, or a secret that is wrong, deleted or expired. */
        OAuthUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthFailure"];
            };
        };
        /** @description The service account has a hundred active tokens already. */
        OAuthForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthFailure"];
            };
        };
        /** @description Too many calls from this address with this client ID. The allowance has moved from 10 to 50 a minute; take it from the answer. */
        OAuthTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthFailure"];
            };
        };
        /** @description The service failed. */
        OAuthInternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthFailure"];
            };
        };
        /** @description The service is away for a while. */
        OAuthServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthFailure"];
            };
        };
    };
    parameters: {
        /** @description Which page, from 1. A page past the last is empty. */
        PageNum: number;
        /** @description How many results a page holds at most. */
        ItemsPerPage: number;
        /** @description Whether to count the results of all pages into `totalCount`. */
        IncludeCount: boolean;
        /** @description Lists only those whose names begin with this text. */
        Name: string;
        /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
        Envelope: boolean;
        /** @description Whether to indent the JSON of the answer. */
        Pretty: boolean;
        /** @description The organization. */
        OrgId: components["schemas"]["OrgId"];
        /** @description Lists only events of these types. The parameter may be repeated. */
        EventType: string[];
        /** @description Lists only events from this instant on. */
        MinDate: string;
        /** @description Lists only events up to this instant. */
        MaxDate: string;
        /** @description Whether to add each event as the platform keeps it. */
        IncludeRaw: boolean;
        /** @description The MCP configuration. */
        McpConfigId: components["schemas"]["McpConfigurationId"];
        /** @description Whether to list the accounts that Atlas manages as well. Nothing marks them in the answer: the difference between the two lists does. */
        IncludeSystemManaged: boolean;
        /** @description The service account. */
        ClientId: components["schemas"]["ClientId"];
        /** @description The secret. */
        SecretId: components["schemas"]["SecretId"];
        /** @description The entry to remove, as an address or as a block whose slash is written `%2F`. */
        AccessListAddress: components["schemas"]["AddressOrBlock"];
        /** @description The project. */
        GroupId: components["schemas"]["ProjectId"];
        /** @description Shows what holds for this organization. The caller must be able to read it (Organization Read Only). */
        RateLimitOrganization: components["schemas"]["OrgId"];
        /** @description Shows what holds for this project. The caller must be able to read it (Project Read Only). */
        RateLimitProject: components["schemas"]["ProjectId"];
        /** @description Shows what holds for this caller, a client ID or a public key, which must be the one asking. */
        RateLimitUser: string;
        /** @description Shows what holds for this address, which must be the one asked from. */
        RateLimitAddress: components["schemas"]["IpAddress"];
        /** @description Lists only endpoint sets of these names. The parameter may be repeated. */
        EndpointSetName: string[];
        /** @description Lists only endpoint sets with these path templates in them. The parameter may be repeated. */
        EndpointPath: string[];
        /** @description The endpoint set. */
        EndpointSetId: components["schemas"]["EndpointSetId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Capacity of the token bucket that this call drew from, in calls.
         * @example 500
         */
        RateLimitLimit: number;
        /**
         * @description Calls left in that bucket.
         * @example 499
         */
        RateLimitRemaining: number;
        /**
         * @description On an answer in a deprecated version, when that version was deprecated (HTTP date).
         * @example Wed, 05 Nov 2025 00:00:00 GMT
         */
        Deprecation: string;
        /**
         * @description On an answer in a deprecated version, when that version stops to work (HTTP date), a year ahead.
         * @example Thu, 05 Nov 2026 00:00:00 GMT
         */
        Sunset: string;
        /** @description The challenge to a call without usable credentials. Digest always comes first: a call without credentials gets it too. The nonce is good for a short time only. */
        WwwAuthenticate: string;
        /**
         * @description Seconds to wait before the next try. On 429, and sometimes on 503.
         * @example 55
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listOrgs: {
        parameters: {
            query?: {
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Whether to count the results of all pages into `totalCount`. */
                includeCount?: components["parameters"]["IncludeCount"];
                /** @description Lists only those whose names begin with this text. */
                name?: components["parameters"]["Name"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organizations. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["OrganizationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOrg: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["Organization"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOrgGroups: {
        parameters: {
            query?: {
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Whether to count the results of all pages into `totalCount`. */
                includeCount?: components["parameters"]["IncludeCount"];
                /** @description Lists only those whose names begin with this text. */
                name?: components["parameters"]["Name"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["ProjectPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOrgSettings: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["OrganizationSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOrgDelegationSettings: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delegation settings. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2025-03-12+json": components["schemas"]["DelegationSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listOrgApiKeys: {
        parameters: {
            query?: {
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Whether to count the results of all pages into `totalCount`. */
                includeCount?: components["parameters"]["IncludeCount"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["ApiKeyPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listOrgEvents: {
        parameters: {
            query?: {
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Whether to count the results of all pages into `totalCount`. */
                includeCount?: components["parameters"]["IncludeCount"];
                /** @description Lists only events of these types. The parameter may be repeated. */
                eventType?: components["parameters"]["EventType"];
                /** @description Lists only events from this instant on. */
                minDate?: components["parameters"]["MinDate"];
                /** @description Lists only events up to this instant. */
                maxDate?: components["parameters"]["MaxDate"];
                /** @description Whether to add each event as the platform keeps it. */
                includeRaw?: components["parameters"]["IncludeRaw"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["OrganizationEventPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listOrgMcpConfigs: {
        parameters: {
            query?: {
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configurations. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2025-03-12+json": components["schemas"]["McpConfigurationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listOrgMcpConfigSecrets: {
        parameters: {
            query?: {
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
                /** @description The MCP configuration. */
                mcpConfigId: components["parameters"]["McpConfigId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secrets, masked. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2025-03-12+json": components["schemas"]["ServiceAccountSecretPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listOrgServiceAccounts: {
        parameters: {
            query?: {
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Whether to list the accounts that Atlas manages as well. Nothing marks them in the answer: the difference between the two lists does. */
                includeSystemManaged?: components["parameters"]["IncludeSystemManaged"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts, with organization roles and masked secrets. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["OrganizationServiceAccountPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createOrgServiceAccount: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": components["schemas"]["CreateOrganizationServiceAccountRequest"];
            };
        };
        responses: {
            /** @description The account, with the value of its secret. */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["CreatedOrganizationServiceAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOrgServiceAccount: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["OrganizationServiceAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteOrgServiceAccount: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is gone. */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateOrgServiceAccount: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": components["schemas"]["UpdateOrganizationServiceAccountRequest"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["OrganizationServiceAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOrgServiceAccountGroups: {
        parameters: {
            query?: {
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assignments. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["ServiceAccountAssignmentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createOrgServiceAccountSecret: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": components["schemas"]["CreateSecretRequest"];
            };
        };
        responses: {
            /** @description The secret, with its value. */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["CreatedServiceAccountSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteOrgServiceAccountSecret: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
                /** @description The secret. */
                secretId: components["parameters"]["SecretId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret is gone. */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listOrgServiceAccountAccessList: {
        parameters: {
            query?: {
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Whether to count the results of all pages into `totalCount`. */
                includeCount?: components["parameters"]["IncludeCount"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["AccessListEntryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createOrgServiceAccountAccessList: {
        parameters: {
            query?: {
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Whether to count the results of all pages into `totalCount`. */
                includeCount?: components["parameters"]["IncludeCount"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": components["schemas"]["CreateAccessListRequest"];
            };
        };
        responses: {
            /** @description The list, with the new entries. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["AccessListEntryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteOrgServiceAccountAccessListEntry: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
                /** @description The entry to remove, as an address or as a block whose slash is written `%2F`. */
                ipAddress: components["parameters"]["AccessListAddress"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry is gone. */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Whether to count the results of all pages into `totalCount`. */
                includeCount?: components["parameters"]["IncludeCount"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["ProjectPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getGroup: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listGroupAlertConfigs: {
        parameters: {
            query?: {
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Whether to count the results of all pages into `totalCount`. */
                includeCount?: components["parameters"]["IncludeCount"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alert configurations. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["AlertConfigurationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listGroupMcpConfigs: {
        parameters: {
            query?: {
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configurations. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2025-03-12+json": components["schemas"]["McpConfigurationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listGroupMcpConfigSecrets: {
        parameters: {
            query?: {
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
                /** @description The MCP configuration. */
                mcpConfigId: components["parameters"]["McpConfigId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secrets, masked. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2025-03-12+json": components["schemas"]["ServiceAccountSecretPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listGroupServiceAccounts: {
        parameters: {
            query?: {
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Whether to list the accounts that Atlas manages as well. Nothing marks them in the answer: the difference between the two lists does. */
                includeSystemManaged?: components["parameters"]["IncludeSystemManaged"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts, with project roles and masked secrets. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["ProjectServiceAccountPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createGroupServiceAccount: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": components["schemas"]["CreateProjectServiceAccountRequest"];
            };
        };
        responses: {
            /** @description The account, with the value of its secret. */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["CreatedProjectServiceAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getGroupServiceAccount: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["ProjectServiceAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteGroupServiceAccount: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is no longer assigned to the project. */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateGroupServiceAccount: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": components["schemas"]["UpdateProjectServiceAccountRequest"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["ProjectServiceAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    inviteGroupServiceAccount: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": components["schemas"]["AssignServiceAccountRequest"];
            };
        };
        responses: {
            /** @description The account, with its roles in the project. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["ProjectServiceAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createGroupServiceAccountSecret: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": components["schemas"]["CreateSecretRequest"];
            };
        };
        responses: {
            /** @description The secret, with its value. */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["CreatedServiceAccountSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteGroupServiceAccountSecret: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
                /** @description The secret. */
                secretId: components["parameters"]["SecretId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret is gone. */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listGroupServiceAccountAccessList: {
        parameters: {
            query?: {
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Whether to count the results of all pages into `totalCount`. */
                includeCount?: components["parameters"]["IncludeCount"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["AccessListEntryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createGroupServiceAccountAccessList: {
        parameters: {
            query?: {
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Whether to count the results of all pages into `totalCount`. */
                includeCount?: components["parameters"]["IncludeCount"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": components["schemas"]["CreateAccessListRequest"];
            };
        };
        responses: {
            /** @description The list, with the new entries. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["AccessListEntryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteGroupServiceAccountAccessListEntry: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
                /** @description The entry to remove, as an address or as a block whose slash is written `%2F`. */
                ipAddress: components["parameters"]["AccessListAddress"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry is gone. */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listRateLimits: {
        parameters: {
            query?: {
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Shows what holds for this organization. The caller must be able to read it (Organization Read Only). */
                orgId?: components["parameters"]["RateLimitOrganization"];
                /** @description Shows what holds for this project. The caller must be able to read it (Project Read Only). */
                groupId?: components["parameters"]["RateLimitProject"];
                /** @description Shows what holds for this caller, a client ID or a public key, which must be the one asking. */
                userId?: components["parameters"]["RateLimitUser"];
                /** @description Shows what holds for this address, which must be the one asked from. */
                ipAddress?: components["parameters"]["RateLimitAddress"];
                /** @description Lists only endpoint sets of these names. The parameter may be repeated. */
                name?: components["parameters"]["EndpointSetName"];
                /** @description Lists only endpoint sets with these path templates in them. The parameter may be repeated. */
                endpointPath?: components["parameters"]["EndpointPath"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint sets. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2025-03-12+json": components["schemas"]["RateLimitPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getRateLimit: {
        parameters: {
            query?: {
                /** @description Shows what holds for this organization. The caller must be able to read it (Organization Read Only). */
                orgId?: components["parameters"]["RateLimitOrganization"];
                /** @description Shows what holds for this project. The caller must be able to read it (Project Read Only). */
                groupId?: components["parameters"]["RateLimitProject"];
                /** @description Shows what holds for this caller, a client ID or a public key, which must be the one asking. */
                userId?: components["parameters"]["RateLimitUser"];
                /** @description Shows what holds for this address, which must be the one asked from. */
                ipAddress?: components["parameters"]["RateLimitAddress"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The endpoint set. */
                endpointSetId: components["parameters"]["EndpointSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint set. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2025-03-12+json": components["schemas"]["RateLimit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAccessToken: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AccessTokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            400: components["responses"]["OAuthBadRequest"];
            401: components["responses"]["OAuthUnauthorized"];
            403: components["responses"]["OAuthForbidden"];
            429: components["responses"]["OAuthTooManyRequests"];
            500: components["responses"]["OAuthInternalServerError"];
            503: components["responses"]["OAuthServiceUnavailable"];
        };
    };
    revokeAccessToken: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RevokeAccessTokenRequest"];
            };
        };
        responses: {
            /** @description The token is worthless now. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OAuthBadRequest"];
            401: components["responses"]["OAuthUnauthorized"];
            403: components["responses"]["OAuthForbidden"];
            429: components["responses"]["OAuthTooManyRequests"];
            500: components["responses"]["OAuthInternalServerError"];
            503: components["responses"]["OAuthServiceUnavailable"];
        };
    };
}
